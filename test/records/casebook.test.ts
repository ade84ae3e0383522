import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalTrust, startLocalTrust } from './localTrust.ts';

const pupils = '/sites/larkfield.sharepoint.com:/sites/alongside-larkhill:/lists/Pupils/items';
const delta = 'GET /sites/{site-id}/lists/{list-id}/items/delta*';
let trust: LocalTrust;

beforeEach(async () => {
  trust ??= await startLocalTrust();
  trust.records.forget();
});
afterEach(() => trust.faultsOff());
afterAll(() => trust.close());

/** Adds a row as a person would in SharePoint, behind the product's back; its item id. */
async function typedIn(key: string, fields: object = {}): Promise<string> {
  const row = { Key: key, Title: 'X', Upn: key, DateOfBirth: '2012-01-01', YearGroup: 7, SenStatus: 'None', ...fields };
  const { body } = await trust.graph.call({ method: 'POST', path: pupils, body: { fields: row } });
  return String(Reflect.get(Object(body), 'id'));
}

describe('A casebook', () => {
  it('costs nothing while it is fresh, for the trust and the school', async () => {
    await Promise.all([trust.records.trust(), trust.records.school('larkhill')]);
    await trust.requests();

    await trust.records.trust({ maxAgeInSeconds: 600 });
    await trust.records.school('larkhill', { maxAgeInSeconds: 600 });

    expect(await trust.requests()).toBe(0);
  });

  it('is brought up to date together with the trust in one request, whichever is asked for first', async () => {
    await trust.records.school('larkhill');
    for (const order of ['trust', 'school']) {
      await moveClock(10);
      await trust.requests();

      if (order === 'trust') await trust.records.trust();
      await trust.records.school('larkhill');
      await trust.records.trust();

      expect([order, await trust.requests()]).toEqual([order, 1]);
    }
  });

  it('is loaded once for readers who ask at the same time', async () => {
    await trust.records.trust();
    await trust.requests();

    const [one, other] = await Promise.all([trust.records.school('larkhill'), trust.records.school('larkhill')]);

    expect(one.pupils).toBe(other.pupils);
    // The site with its lists, then the lists' items.
    expect(await trust.requests()).toBe(2);
  });

  it('has what a person added, changed and deleted in SharePoint', async () => {
    await trust.records.school('larkhill');
    const itemId = await typedIn('dana');
    expect((await trust.records.school('larkhill', { maxAgeInSeconds: 0 })).pupils.get('dana')?.value.yearGroup).toBe(7);

    await trust.graph.call({ method: 'PATCH', path: `${pupils}/${itemId}/fields`, body: { YearGroup: 8 }, ifMatch: '*' });
    expect((await trust.records.school('larkhill', { maxAgeInSeconds: 0 })).pupils.get('dana')?.value.yearGroup).toBe(8);

    await trust.graph.call({ method: 'DELETE', path: `${pupils}/${itemId}` });
    expect((await trust.records.school('larkhill', { maxAgeInSeconds: 0 })).pupils.has('dana')).toBe(false);
  });

  it('that somebody holds does not change', async () => {
    const before = await trust.records.school('larkhill');
    const itemId = await typedIn('ezra');
    const after = await trust.records.school('larkhill', { maxAgeInSeconds: 0 });

    expect([before.pupils.has('ezra'), after.pupils.has('ezra')]).toEqual([false, true]);
    await trust.graph.call({ method: 'DELETE', path: `${pupils}/${itemId}` });
  });

  it('sets a row aside that it cannot read, and says which column to correct, without its value', async () => {
    const itemId = await typedIn('bad', { DateOfBirth: '9th of March', Forename: 'Secret' });
    const good = await typedIn('good', { Title: 'Y' });

    const book = await trust.records.school('larkhill');

    expect([book.pupils.has('bad'), book.pupils.has('good')]).toEqual([false, true]);
    const say = `Item ${itemId} of the list "Pupils" is not used: "Date of birth" is empty or not as expected. Correct it in SharePoint.`;
    expect(book.problems).toEqual([{ list: 'pupils', itemId, key: 'bad', title: 'X', say }]);
    for (const id of [itemId, good]) await trust.graph.call({ method: 'DELETE', path: `${pupils}/${id}` });
  });

  it('knows people by their Entra id however it was typed into the Staff list', async () => {
    const staff = pupils.replace('Pupils', 'Staff');
    const PersonId = ' AAAAAAAA-0000-4000-8000-00000000ABCD ';
    const row = { Key: 'typed', Title: 'Nia Rees', PersonId };
    const { body } = await trust.graph.call({ method: 'POST', path: staff, body: { fields: row } });
    const book = await trust.records.school('larkhill');
    expect(book.staff.get('aaaaaaaa-0000-4000-8000-00000000abcd')?.value.name).toBe('Nia Rees');
    await trust.graph.call({ method: 'DELETE', path: `${staff}/${Reflect.get(Object(body), 'id')}` });
  });

  it('is read page by page when a list is long', async () => {
    const rows = Array.from({ length: 620 }, (_, n) => ({
      Key: `many${n}`,
      Title: 'X',
      Upn: `M${n}`,
      DateOfBirth: '2012-01-01',
      YearGroup: 7,
      SenStatus: 'None',
    }));
    await trust.graph.batch(rows.map((fields) => ({ method: 'POST', path: pupils, body: { fields } })));

    expect((await trust.records.school('larkhill')).pupils.size).toBe(620);
  });

  it('410 on delta reloads the list', async () => {
    const before = await trust.records.school('larkhill');
    await trust.fault({ operation: delta, status: 410, times: 3 });

    const after = await trust.records.school('larkhill', { maxAgeInSeconds: 0 });

    expect(Array.from(after.pupils.keys())).toEqual(Array.from(before.pupils.keys()));
    expect(after.staff.size).toBe(2);
  });

  it('is an error to answer when SharePoint is away, and comes back by itself', async () => {
    await trust.records.school('larkhill');
    await trust.fault({ operation: delta, status: 503, retryAfter: 100 });
    await expect(trust.records.school('larkhill', { maxAgeInSeconds: 0 })).rejects.toMatchObject({ kind: 'throttled' });

    await trust.faultsOff();

    expect((await trust.records.school('larkhill', { maxAgeInSeconds: 0 })).school.name).toBe('Larkhill School');
  });

  it('of a school that the trust does not have is refused', async () => {
    await expect(trust.records.school('nowhere')).rejects.toMatchObject({ name: 'UnknownSchool' });
  });

  it('knows the school days from the Calendar list and the bank holidays', async () => {
    const { calendar } = await trust.records.school('larkhill');

    expect(calendar.isSchoolDay('2026-11-26')).toBe(true);
    expect(calendar.day('2026-11-27')).toEqual({ kind: 'noSchool', because: 'INSET day' });
  });

  it('of the trust holds its schools, their times and its staff', async () => {
    const { schools, staff, sharePointUrl } = await trust.records.trust();

    expect(Array.from(schools.keys())).toEqual(['larkhill', 'brook']);
    expect(schools.get('larkhill')?.value).toMatchObject({
      schoolType: 'academy',
      morningAskedAt: '08:30',
      reviewNoticeInSchoolDays: 5,
    });
    expect(Array.from(staff.values(), ({ value }) => value.roles)).toEqual([['trustLead']]);
    expect(sharePointUrl).toBe('https://larkfield.sharepoint.com/sites/alongside-trust');
  });
});

/** Moves the local clock, and the product's with it. */
async function moveClock(seconds: number): Promise<void> {
  const later = new Date(trust.local.clock.now().getTime() + seconds * 1000).toISOString().slice(0, 19);
  const answer = await fetch(`${trust.local.origin}/local/clock`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ now: later }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
