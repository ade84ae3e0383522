import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byPath, path, query, quoted, segment } from '../../src/graph/odata.ts';
import { operationName } from '../../src/graph/operationName.ts';
import { pageOf } from '../../src/graph/pages.ts';
import { type LocalTrust, startLocalTrust } from '../records/localTrust.ts';
import { aGraph, ok } from './aGraph.ts';

const awkward = "O'Bi & Sons #1 100% +1 a/b?c=d; “ü”";

describe('Encoding', () => {
  it('keeps a segment one segment', () => {
    expect(segment('a/b#c?d%e')).toBe('a%2Fb%23c%3Fd%25e');
    expect(path`/sites/${'host,1,2'}/lists/${"Staff's"}`).toBe('/sites/host,1,2/lists/Staff%27s');
    expect(byPath('root', ['A & B', '100%.docx'])).toBe('root:/A%20%26%20B/100%25.docx:');
    expect(byPath('root', [])).toBe('root');
  });

  it('leaves a query readable but not cuttable', () => {
    expect(query({ $expand: 'fields($select=A,B)', $top: 5, $filter: undefined })).toBe('?$expand=fields($select=A,B)&$top=5');
    expect(query({ $filter: `fields/Key eq ${quoted("O'Bi & #1 100% +")}` })).toBe(
      "?$filter=fields/Key%20eq%20'O''Bi%20%26%20%231%20100%25%20%2B'",
    );
    expect(query({})).toBe('');
  });

  it('goes through the SDK unchanged', async () => {
    const { graph, sent } = aGraph([ok()]);

    await graph.call({
      method: 'GET',
      path: `/sites/s/lists/l/items${query({ $expand: 'fields($select=A,B)', $filter: `fields/Key eq ${quoted(awkward)}` })}`,
    });

    const url = new URL(sent[0]?.url ?? '');
    expect(url.searchParams.get('$filter')).toBe(`fields/Key eq '${awkward.replace("'", "''")}'`);
    expect(url.searchParams.get('$expand')).toBe('fields($select=A,B)');
    expect(url.hash).toBe('');
  });

  describe('with the local Microsoft 365', () => {
    let trust: LocalTrust;
    beforeAll(async () => {
      trust = await startLocalTrust();
    });
    afterAll(() => trust.close());

    it("finds a key with ' & # % and + alone and in a batch", async () => {
      const items = '/sites/larkfield.sharepoint.com:/sites/alongside-larkhill:/lists/Pupils/items';
      await trust.graph.call({ method: 'POST', path: items, body: { fields: { Key: awkward, Title: 'X', Upn: 'U' } } });
      const found = {
        method: 'GET',
        path: items + query({ $expand: 'fields', $filter: `fields/Key eq ${quoted(awkward)}` }),
      } as const;

      expect(pageOf((await trust.graph.call(found)).body).values).toMatchObject([{ fields: { Key: awkward } }]);
      const [answer] = await trust.graph.batch([found]);
      expect(pageOf(answer?.ok ? answer.body : undefined).values).toHaveLength(1);
    });
  });
});

describe("A request's name in logs", () => {
  it.each([
    ['/sites/larkfield.sharepoint.com:/sites/alongside-larkhill', 'GET /sites/{id}:/{path}'],
    ["/sites/h,1,2/lists/l/items?$filter=fields/Key eq 'amara'", 'GET /sites/{id}/lists/{id}/items'],
    ['/drives/b!1/root:/Agreements/Amara Obi.docx:/content', 'GET /drives/{id}/root:/{path}:/content'],
    ['https://graph.microsoft.com/v1.0/sites/s/lists/l/items/delta?token=x', 'GET /sites/{id}/lists/{id}/items/delta'],
    ['/drives/b!1/items/01ABC/invite', 'GET /drives/{id}/items/{id}/invite'],
    ['/users/p/teamwork/installedApps/i/chat', 'GET /users/{id}/teamwork/installedApps/{id}/chat'],
  ])('holds no id, name or value: %s', (given, name) => {
    expect(operationName('GET', given)).toBe(name);
  });
});
