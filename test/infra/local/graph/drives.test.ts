import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Call, type LocalGraph, lead, send, site, startGraph } from './localGraph.ts';

let graph: LocalGraph;
let me: Call;
beforeAll(async () => {
  graph = await startGraph();
  me = await graph.as(lead);
});
afterAll(() => graph.close());

const bytes = (text: string) => Buffer.from(text);
const text = { 'content-type': 'text/plain' };
const put = (path: string, content: string, query = '', headers = {}) =>
  me('PUT', `/me/drive/root:/${path}:/content${query}`, bytes(content), { ...text, ...headers });
const folder = (name: string, behaviour = 'fail', parent = 'root') =>
  me('POST', `/me/drive/${parent}/children`, { name, folder: {}, '@microsoft.graph.conflictBehavior': behaviour });
/** Follows the 302 the way a client should: without Authorization. */
const read = async (path: string) => {
  const { headers } = await me('GET', path);
  return (await send('GET', headers.get('location') ?? '', undefined, {})).body.toString('utf8');
};

describe('A drive (https://learn.microsoft.com/graph/api/drive-get)', () => {
  it('is a OneDrive of every person and a library of every site', async () => {
    const mine = await me('GET', '/me/drive');
    const same = await me('GET', `/users/${lead}/drive`);
    const library = await graph.app('GET', `${site}/drive`);
    const root = await graph.app('GET', `/drives/${library.body.id}/root`);

    expect([mine.body.driveType, same.body.id]).toEqual(['business', mine.body.id]);
    expect(mine.body.owner.user.displayName).toBe('Amir Khan');
    expect([library.body.driveType, root.body.name, root.body.root]).toEqual(['documentLibrary', 'root', {}]);
  });

  it('holds the files of the sample trust', async () => {
    const found = await graph.app('GET', `${site}/drive/root:/Templates/letter.txt`);
    const children = await graph.app('GET', `${site}/drive/root:/Templates:/children`);

    expect(found.body).toMatchObject({
      name: 'letter.txt',
      size: 11,
      file: { mimeType: 'text/plain' },
      parentReference: { name: 'Templates' },
    });
    expect(children.body.value.map((child: { id: string }) => child.id)).toEqual([found.body.id]);
  });

  it('is not looked up under the short names used inside', async () => {
    expect((await me('GET', '/drives/@me/items/root')).status).toBe(404);
  });
});

describe('Folders (https://learn.microsoft.com/graph/api/driveitem-post-children)', () => {
  it('are made with 201; a second of the name is 409 nameAlreadyExists, or gets a number', async () => {
    const made = await folder('Agreements');
    const second = await folder('agreements');
    const renamed = await folder('Agreements', 'rename');

    expect([made.status, made.body.folder]).toEqual([201, { childCount: 0 }]);
    expect([second.status, second.body.error.code]).toEqual([409, 'nameAlreadyExists']);
    expect(renamed.body.name).toBe('Agreements 1');
  });

  it('take their children with them', async () => {
    await folder('Short-lived');
    const { body } = await put('Short-lived/a.txt', 'a');
    const gone = await me('DELETE', '/me/drive/root:/Short-lived');

    expect(gone.status).toBe(204);
    expect((await me('GET', `/me/drive/items/${body.id}`)).status).toBe(404);
  });
});

describe('Content (https://learn.microsoft.com/graph/api/driveitem-put-content)', () => {
  it('is 201 for a new file and 200, with a new version, for one that is there', async () => {
    const first = await put('plan.txt', 'one');
    const second = await me('PUT', `/me/drive/items/${first.body.id}/content`, bytes('two'), text);
    const versions = await me('GET', `/me/drive/items/${first.body.id}/versions`);

    expect([first.status, second.status]).toEqual([201, 200]);
    expect([second.body.id, second.body.eTag === first.body.eTag]).toEqual([first.body.id, false]);
    expect(versions.body.value.map((version: { id: string }) => version.id)).toEqual(['2.0', '1.0']);
    expect(await read(`/me/drive/items/${first.body.id}/content`)).toBe('two');
    expect(await read(`/me/drive/items/${first.body.id}/versions/1.0/content`)).toBe('one');
  });

  it('goes by path, with names that need encoding', async () => {
    await folder("O'Brien & co #1");
    const name = encodeURIComponent("50% für Ada's week #2.txt");
    const made = await put(`${encodeURIComponent("O'Brien & co #1")}/${name}`, 'x');
    const byParent = await me('GET', `/me/drive/items/${made.body.parentReference.id}:/${name}`);

    expect(made.body.name).toBe("50% für Ada's week #2.txt");
    expect(byParent.body.id).toBe(made.body.id);
  });

  it('into a folder that is missing is 404 (narrower than Graph, which makes it)', async () => {
    const { status, body } = await put('Nowhere/a.txt', 'a');

    expect([status, body.error.code]).toEqual([404, 'itemNotFound']);
  });

  it('obeys conflictBehavior and If-Match', async () => {
    const first = await put('once.txt', 'one');
    const failed = await put('once.txt', 'two', '?@microsoft.graph.conflictBehavior=fail');
    const renamed = await put('once.txt', 'two', '?@microsoft.graph.conflictBehavior=rename');
    await put('once.txt', 'three', '', { 'if-match': first.body.eTag });
    const late = await put('once.txt', 'four', '', { 'if-match': first.body.eTag });

    expect([failed.status, failed.body.error.code]).toEqual([409, 'nameAlreadyExists']);
    expect(renamed.body.name).toBe('once 1.txt');
    expect(late.status).toBe(412);
    expect(await read('/me/drive/root:/once.txt:/content')).toBe('three');
  });

  it.each(['a|b.txt', 'a"b.txt', 'ends with a dot.'])('is refused under the name %s', async (name) => {
    expect((await put(encodeURIComponent(name), 'x')).status).toBe(400);
  });
});

describe('A download (https://learn.microsoft.com/graph/api/driveitem-get-content)', () => {
  it('is a 302 to another host name, where Authorization is refused', async () => {
    await put('download.txt', 'here');
    const { status, headers } = await me('GET', '/me/drive/root:/download.txt:/content');
    const location = headers.get('location') ?? '';

    expect([status, new URL(location).hostname]).toEqual([302, 'localhost']);
    expect((await send('GET', location, undefined, {})).body.toString()).toBe('here');
    expect((await me('GET', location)).status).toBe(401);
    expect((await send('GET', location.replace(/tempauth=.{5}/, 'tempauth=forge'), undefined, {})).status).toBe(401);
  });
});

describe('Moving and renaming (https://learn.microsoft.com/graph/api/driveitem-move)', () => {
  it('keeps the id and the content', async () => {
    const made = await put('draft.txt', 'text');
    const { body: archive } = await folder('Archive');
    const moved = await me('PATCH', `/me/drive/items/${made.body.id}`, {
      name: 'final.txt',
      parentReference: { id: archive.id },
    });

    expect([moved.status, moved.body.id]).toEqual([200, made.body.id]);
    expect(await read('/me/drive/root:/Archive/final.txt:/content')).toBe('text');
    expect((await me('GET', '/me/drive/root:/draft.txt')).status).toBe(404);
  });
});
