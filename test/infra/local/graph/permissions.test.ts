import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headteacher, type LocalGraph, lead, pupils, send, site, startGraph, stranger } from './localGraph.ts';

let graph: LocalGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.close());

const other = '/sites/larkfield.sharepoint.com:/sites/alongside-other';
const isDenied = { status: 403, body: { error: expect.objectContaining({ code: 'accessDenied' }) } };
const newItem = { fields: { Title: 'X' } };
const newList = { displayName: 'New', list: { template: 'genericList' } };

describe('A token (https://learn.microsoft.com/graph/auth/auth-concepts)', () => {
  it.each([{}, { authorization: 'Bearer forged' }, { authorization: 'Basic abc' }])(
    'that is missing or forged is 401: %o',
    async (headers) => {
      const { status, body } = await send('GET', `${graph.origin}/v1.0${site}`, undefined, headers);

      expect([status, body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
    },
  );
});

describe('The application (https://learn.microsoft.com/graph/permissions-selected-overview)', () => {
  it('reaches only the sites it was granted', async () => {
    expect((await graph.app('GET', site)).status).toBe(200);
    expect(await graph.app('GET', other)).toMatchObject(isDenied);
    expect(await graph.app('GET', `${other}:/lists`)).toMatchObject(isDenied);
  });

  it('reaches nobody\'s OneDrive and is not "me"', async () => {
    expect(await graph.app('GET', `/users/${lead}/drive`)).toMatchObject(isDenied);
    expect((await graph.app('GET', '/me')).status).toBe(400);
  });
});

describe('A person (https://learn.microsoft.com/sharepoint/default-sharepoint-groups)', () => {
  it('who is a member reads and writes items, and makes no lists', async () => {
    const call = await graph.as(lead);

    expect((await call('GET', `${pupils}/items`)).status).toBe(200);
    expect((await call('POST', `${pupils}/items`, newItem)).status).toBe(201);
    expect(await call('POST', `${site}/lists`, newList)).toMatchObject(isDenied);
  });

  it('who is a visitor only reads', async () => {
    const call = await graph.as(headteacher);

    expect((await call('GET', `${pupils}/items`)).status).toBe(200);
    expect(await call('POST', `${pupils}/items`, newItem)).toMatchObject(isDenied);
    expect(await call('PATCH', `${pupils}/items/1/fields`, { Title: 'Y' })).toMatchObject(isDenied);
    expect(
      await call('PUT', `${site}/drive/root:/a.txt:/content`, Buffer.from('a'), { 'content-type': 'text/plain' }),
    ).toMatchObject(isDenied);
  });

  it('who is neither sees nothing', async () => {
    const call = await graph.as(stranger);

    expect(await call('GET', site)).toMatchObject(isDenied);
    expect(await call('GET', `${pupils}/items`)).toMatchObject(isDenied);
    expect(await call('GET', `${site}/drive/root/children`)).toMatchObject(isDenied);
  });

  it('finds themselves and others, by id or user principal name', async () => {
    const call = await graph.as(lead);

    expect((await call('GET', '/me?$select=displayName')).body.displayName).toBe('Amir Khan');
    expect((await graph.app('GET', '/users/helen.ward@larkfield.example')).body.id).toBe(headteacher);
    expect((await graph.app('GET', '/users?$top=2')).body.value).toHaveLength(2);
    expect((await graph.app('GET', '/users/nobody@larkfield.example')).body.error.code).toBe('Request_ResourceNotFound');
  });
});

describe('Sharing (https://learn.microsoft.com/graph/api/driveitem-createlink, driveitem-invite)', () => {
  it('opens a file of one OneDrive to a person, and closes it again', async () => {
    const owner = await graph.as(lead);
    const guest = await graph.as(stranger);
    const { body: file } = await owner('PUT', '/me/drive/root:/shared.txt:/content', Buffer.from('a'), {
      'content-type': 'text/plain',
    });
    const address = `/drives/${file.parentReference.driveId}/items/${file.id}`;
    const before = await guest('GET', address);
    const invited = await owner('POST', `${address}/invite`, {
      requireSignIn: true,
      sendInvitation: false,
      roles: ['read'],
      recipients: [{ objectId: stranger }],
    });
    const reading = await guest('GET', address);
    const writing = await guest('PUT', `${address}/content`, Buffer.from('b'), { 'content-type': 'text/plain' });
    const removed = await owner('DELETE', `${address}/permissions/${invited.body.value[0].id}`);

    expect([before.status, invited.status, reading.status, writing.status, removed.status]).toEqual([403, 200, 200, 403, 204]);
    expect((await guest('GET', address)).status).toBe(403);
  });

  it('makes a link with 201, and finds the same one with 200; links for anybody are switched off', async () => {
    const owner = await graph.as(lead);
    const { body: file } = await owner('PUT', '/me/drive/root:/linked.txt:/content', Buffer.from('a'), {
      'content-type': 'text/plain',
    });
    const link = (type: string, scope: string) => owner('POST', `/me/drive/items/${file.id}/createLink`, { type, scope });
    const first = await link('view', 'organization');
    const again = await link('view', 'organization');
    const listed = await owner('GET', `/me/drive/items/${file.id}/permissions`);

    expect([first.status, again.status, again.body.id]).toEqual([201, 200, first.body.id]);
    expect((await link('view', 'anonymous')).status).toBe(403);
    expect(listed.body.value.map((permission: { roles: string[] }) => permission.roles[0])).toEqual(['owner', 'read']);
  });
});
