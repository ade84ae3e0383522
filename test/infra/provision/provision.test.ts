import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { existingLists } from '../../../infra/provision/existing.ts';
import { provision } from '../../../infra/provision/provision.ts';
import { listNamesOf, lists } from '../../../src/records/schema.ts';
import type { ListSchema } from '../../../src/records/schemaColumns.ts';
import { type LocalTrust, sites, startLocalTrust } from '../../records/localTrust.ts';
import { hostname } from '../../records/smallTrust.ts';

const site = '/sites/larkfield.sharepoint.com:/sites/alongside-larkhill';
let trust: LocalTrust;
beforeAll(async () => {
  trust = await startLocalTrust();
});
afterEach(() => trust.faultsOff());
afterAll(() => trust.close());

const again = () => provision({ graph: trust.graph, hostname, sites });
const readLists = async () =>
  existingLists((await trust.graph.pages(`${site}:/lists?$expand=columns`).next()).value?.values ?? []);

describe('Provisioning', () => {
  it('makes every list of a school with its columns, names, types, choices and indexes', async () => {
    const made = await readLists();

    for (const schema of listNamesOf('school').map((name): ListSchema => lists[name])) {
      const list = made.find(({ displayName }) => displayName === schema.name);
      expect(list?.columns.find(({ name }) => name === 'Title')?.displayName).toBe(schema.titleDisplayName);
      for (const { name, displayName, indexed, unique, type } of schema.columns) {
        const choices = type.kind === 'choice' ? type.choices : [];
        const wanted = { name, displayName, indexed, unique, kind: type.kind, choices };
        expect(list?.columns.find((column) => column.name === name)).toMatchObject(wanted);
      }
    }
  });

  it('run again does nothing and says nothing', async () => {
    expect(await again()).toEqual({ sentences: [], problems: [] });
  });

  it('puts the template where a school finds it, and leaves the one that the school has edited', async () => {
    const { body } = await trust.graph.call({ method: 'GET', path: `${site}:/drive` });
    const at = `/drives/${String(Reflect.get(Object(body), 'id'))}/root:/Templates/commissioning-agreement.docx:`;
    const edited = new TextEncoder().encode('PK edited');
    await trust.graph.upload({ path: at, content: edited, contentType: 'application/octet-stream', whenTaken: 'replace' });

    expect((await again()).sentences).toEqual([]);

    expect(new TextDecoder().decode(await trust.graph.download(`${at}/content`))).toBe('PK edited');
  });

  it('mends what was renamed by hand and tells of it in a sentence', async () => {
    const list = (await readLists()).find(({ displayName }) => displayName === 'Pupils');
    const column = list?.columns.find(({ name }) => name === 'Surname');
    await trust.graph.call({
      method: 'PATCH',
      path: `${site}:/lists/${list?.id}/columns/${column?.id}`,
      body: { displayName: 'Last name' },
    });

    expect((await again()).sentences).toEqual([
      '/sites/alongside-larkhill: "Pupils": renamed the column "Last name" to "Surname".',
    ]);
  });

  it('keeps a column that a school has added', async () => {
    await trust.graph.call({
      method: 'POST',
      path: `${site}:/lists/Pupils/columns`,
      body: { name: 'Bus', displayName: 'Bus', text: {} },
    });

    expect((await again()).sentences).toEqual([]);

    expect(
      (await readLists()).find(({ displayName }) => displayName === 'Pupils')?.columns.some(({ name }) => name === 'Bus'),
    ).toBe(true);
  });

  it('tells of a site that is not there and goes on with the others', async () => {
    const missing = { sitePath: '/sites/nowhere', kind: 'school' } as const;

    const { problems, sentences } = await provision({ graph: trust.graph, hostname, sites: [missing, ...sites] });

    expect(sentences).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('/sites/nowhere: the site is not there')]);
  });
});
