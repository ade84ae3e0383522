import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAccess } from '../../src/records/access.ts';
import { type LocalTrust, startLocalTrust } from './localTrust.ts';
import { apLead, headteacher, outsider } from './smallTrust.ts';

let trust: LocalTrust;
let siteId: string;
let now = '2026-11-23T08:30:00Z';

beforeAll(async () => {
  trust = await startLocalTrust();
  await trust.records.school('larkhill');
  siteId = (await (await trust.records.schoolSite('larkhill')).address()).siteId;
});
afterAll(() => trust.close());

const personOf = async (personId: string) => ({ personId, graph: await trust.graphOf(personId) });

describe('Who may read a site', () => {
  it.each([
    [apLead, true],
    [headteacher, true],
    [outsider, false],
  ])('is what SharePoint says of the person: %s %s', async (personId, may) => {
    expect(await openAccess(() => now)(await personOf(personId), siteId)).toBe(may);
  });

  it('is remembered for five minutes, and asked again then', async () => {
    const mayRead = openAccess(() => now);
    const person = await personOf(apLead);
    await mayRead(person, siteId);
    await trust.requests();

    now = '2026-11-23T08:34:59Z';
    await mayRead(person, siteId);
    expect(await trust.requests()).toBe(0);

    now = '2026-11-23T08:35:00Z';
    await mayRead(person, siteId);
    expect(await trust.requests()).toBe(1);
  });
});
