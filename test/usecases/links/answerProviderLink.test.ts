import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MarkEntry } from '../../../src/domain/register.ts';
import { answersOf, weekKey } from '../../../src/domain/registerWeek.ts';
import { addDays, dayOfWeek, mondayOf, slotOf } from '../../../src/domain/week.ts';
import { openLinkTokens } from '../../../src/linkTokens.ts';
import { confirmSession } from '../../../src/usecases/confirmSession.ts';
import { listProviderLinks } from '../../../src/usecases/links/listProviderLinks.ts';
import { openProviderLink } from '../../../src/usecases/links/openProviderLink.ts';
import { revokeProviderLink } from '../../../src/usecases/links/revokeProviderLink.ts';
import { keepsNothing } from '../../../src/usecases/waitingAnswers.ts';
import { openPage, saying, sendPage } from '../../support/linkPage.ts';
import { type Replica, startWorld, type World } from '../world.ts';

let world: World;
let replica: Replica;
/** Each fact has a school day of its own, so that nothing has been answered before. */
let date = '2026-11-22';
let url: string;
let maisie: string;
let ryan: string;

beforeAll(async () => {
  world = await startWorld('2026-11-22T08:30');
  replica = world.replica();
});
beforeEach(async () => {
  do date = addDays(date, 1);
  while (dayOfWeek(date) > 3);
  await world.control.setClock(`${date}T09:06`);
  url = await aLink();
  const { pupils, status } = await openPage(url);
  expect(status).toBe(200);
  [maisie = '', ryan = ''] = [pupils.get('Maisie H.'), pupils.get('Ryan C.')];
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

/** A link as the round makes it, without the round. */
async function aLink(): Promise<string> {
  const { providers } = await replica.records.trust();
  const provider = Array.from(providers.values(), ({ value }) => value).find(({ attendanceEmail }) =>
    attendanceEmail.includes('pru'),
  );
  const providerKey = provider?.key ?? expect.unreachable('no provider has an address');
  const key = `${date}|AM|${providerKey}`;
  const expiresAt = `${date}T15:10:00.000Z`;
  const create = {
    key,
    providerKey,
    date,
    half: 'AM',
    email: provider?.attendanceEmail ?? '',
    expiresAt,
    madeAt: world.now(),
  } as const;
  const writer = await replica.writer('larkhill');
  await writer.keep([{ list: 'providerLinks', create: { ...create, revoked: undefined, uses: [] } }]);
  const token = await tokens().sign({ schoolKey: 'larkhill', linkKey: key, expiresAt });
  return `${world.settings.publicUrl}/answer/${token}`;
}
const tokens = () => openLinkTokens(world.settings.linkSecret ?? '');

const book = () => replica.records.school('larkhill', { maxAgeInSeconds: 0 });
const marks = async (pupilKey: string): Promise<readonly MarkEntry[]> => {
  const slot = slotOf(date, 'AM');
  return slot ? answersOf((await book()).register.get(weekKey(pupilKey, mondayOf(date)))?.value, slot) : [];
};
const events = async () =>
  Array.from((await book()).sessionEvents.values(), ({ value }) => value).filter(
    (event) => event.by.personId.startsWith('link:') && event.date === date,
  );
/** On a busy machine SharePoint may take longer than a press can wait; the same answer again changes nothing. */
async function officerSays(pupilKey: string, mark: 'present' | 'absent') {
  const desk = await world.deskOf('Priya Shah', replica);
  const say = () => confirmSession(desk, 'larkhill', { date, half: 'AM', marks: [{ pupilKey, mark, note: 'rang' }] });
  const first = await say();
  return first.done ? first : say();
}

describe('A provider answers by its link', { timeout: 60_000 }, () => {
  it('in words, which become marks with minutes and words, signed by the provider', async () => {
    const page = await sendPage(url, {
      ...saying(maisie, 'late', { minutes: '12' }),
      ...saying(ryan, 'notHere', { reason: 'Dentist' }),
    });

    expect(page.status).toBe(200);
    expect(page.text).toContain('Larkhill Academy has your answer');
    const by = { personId: expect.stringMatching(/^link:2026-\d\d-\d\d\|AM\|/), name: 'Wexbourne Pupil Referral Unit by link' };
    expect(await marks(maisie)).toMatchObject([{ mark: 'late', minutesLate: 12, note: '', via: 'link', by }]);
    expect(await marks(ryan)).toMatchObject([{ mark: 'absent', note: 'Dentist', via: 'link', by }]);
    expect((await marks(ryan))[0]?.code).toBeUndefined();
    expect(await events()).toEqual([]);
  });

  it('"left early" is a present mark and an event with its time, at once', async () => {
    await sendPage(url, saying(maisie, 'leftEarly', { leftAt: '08:50', leftNote: 'Walked off towards the bus' }));

    expect(await marks(maisie)).toMatchObject([{ mark: 'present' }]);
    expect(await events()).toMatchObject([
      { kind: 'leftSite', pupilKey: maisie, date, half: 'AM', at: '08:50', note: 'Walked off towards the bus' },
    ]);
  });

  it('"closed today" is an event of the provider and no mark', async () => {
    await sendPage(url, { closed: 'yes', closedNote: 'Burst pipe' });

    expect(await events()).toMatchObject([{ kind: 'providerClosed', pupilKey: '', note: 'Burst pipe', at: undefined }]);
    expect(await marks(maisie)).toEqual([]);
    expect((await openPage(url)).text).toContain('value="yes" checked');
  });

  it('may answer again: both answers stay, the same answer again adds none, and events are taken back', async () => {
    await sendPage(url, { ...saying(maisie, 'leftEarly', { leftAt: '08:50' }), ...saying(ryan, 'here') });
    await sendPage(url, { ...saying(maisie, 'leftEarly', { leftAt: '08:50' }), ...saying(ryan, 'here') });
    await sendPage(url, { ...saying(maisie, 'here'), ...saying(ryan, 'late') });

    expect((await marks(maisie)).map(({ mark }) => mark)).toEqual(['present']);
    expect((await marks(ryan)).map(({ mark }) => mark)).toEqual(['present', 'late']);
    const all = await events();
    expect(all.map(({ kind }) => kind).sort()).toEqual(['leftSite', 'takenBack']);
    expect(all.find(({ kind }) => kind === 'takenBack')?.takesBack).toBe(all.find(({ kind }) => kind === 'leftSite')?.key);
  });

  it("never overrules the school's own answer: that stays, the provider's is noted beside it and is told to ring", async () => {
    await sendPage(url, saying(maisie, 'here'));
    await officerSays(maisie, 'absent');

    const page = await sendPage(url, { ...saying(maisie, 'here'), ...saying(ryan, 'here') });

    expect(page.text).toContain('Ring now');
    expect((await marks(maisie)).map(({ mark, via }) => [mark, via])).toEqual([
      ['present', 'link'],
      ['absent', 'tab'],
    ]);
    expect((await marks(ryan)).map(({ mark }) => mark)).toEqual(['present']);
    const notes = async () =>
      Array.from((await book()).followUps.values(), ({ value }) => value).filter(
        (one) => one.pupilKey === maisie && one.date === date,
      );
    expect((await notes()).at(-1)).toMatchObject({ step: 'other', note: 'The provider says by link: here' });
    const count = (await notes()).length;
    await sendPage(url, saying(maisie, 'here'));
    expect(await notes()).toHaveLength(count);
  });

  it('who left early is told of although the school has the pupil as present', async () => {
    await officerSays(maisie, 'present');

    await sendPage(url, saying(maisie, 'leftEarly', { leftAt: '09:00' }));

    expect((await marks(maisie)).map(({ via }) => via)).toEqual(['tab']);
    expect(await events()).toMatchObject([{ kind: 'leftSite', at: '09:00' }]);
  });

  it('at the moment at which somebody else writes the same weeks: both are kept', async () => {
    const [one, other] = await Promise.all([sendPage(url, saying(maisie, 'here')), officerSays(ryan, 'present')]);

    expect([one.status, other.done]).toEqual([200, true]);
    expect([(await marks(maisie)).length, (await marks(ryan)).length]).toEqual([1, 1]);
  });

  it('while the connection breaks: what was done is done once, and sending again is safe', async () => {
    await world.control.fault({ operation: 'POST /$batch', status: 504, dropAfterCommit: true, times: 1 });
    const fields = { ...saying(maisie, 'leftEarly', { leftAt: '08:50' }), ...saying(ryan, 'here') };

    await sendPage(url, fields);
    await world.control.noFaults();
    expect((await sendPage(url, fields)).status).toBe(200);

    expect([(await marks(maisie)).length, (await marks(ryan)).length]).toEqual([1, 1]);
    expect((await events()).filter(({ kind }) => kind === 'leftSite')).toHaveLength(1);
  });
});

describe('Looking at the page', { timeout: 60_000 }, () => {
  it('answers nothing, however often a mail scanner looks, and each look is recorded on the item and in Audit', async () => {
    await openPage(url);
    await openPage(url, { method: 'HEAD' });

    expect(await marks(maisie)).toEqual([]);
    const [link] = Array.from((await book()).providerLinks.values(), ({ value }) => value).filter(
      (one) => one.email.includes('pru') && one.date === date,
    );
    expect(link?.uses.map(({ what }) => what)).toEqual(['opened', 'opened']);
    const { value } = await auditOf();
    const ofToday = value.filter(({ fields }) => fields.Title === 'Link to a provider opened' && fields.Subject === link?.key);
    expect(ofToday).toHaveLength(2);
  });

  it('shows first names and initials, the school and whom to ring, and no more of any pupil', async () => {
    const { text } = await openPage(url);
    const pupils = Array.from((await book()).pupils.values(), ({ value }) => value);
    const { surname = '', upn = '', dateOfBirth = '' } = pupils.find(({ key }) => key === maisie) ?? {};

    for (const secret of [surname, upn, dateOfBirth]) expect(text).not.toContain(secret);
    expect(text).toContain('Priya Shah, attendance officer: <a href="tel:01632960104">');
    expect([...(await openPage(url)).pupils.keys()]).toEqual(['Maisie H.', 'Ryan C.']);
  });

  interface AuditItem {
    readonly fields: { readonly Title: string; readonly Subject: string };
  }
  async function auditOf(): Promise<{ readonly value: readonly AuditItem[] }> {
    const { graph } = replica;
    const site = `${world.settings.trustSite.hostname}:/sites/alongside-larkhill:`;
    const answer = await graph.call({ method: 'GET', path: `/sites/${site}/lists/Audit/items?$expand=fields&$top=999` });
    return answer.body as { readonly value: readonly AuditItem[] };
  }
});

describe('The school sees what became of its links', { timeout: 60_000 }, () => {
  const links = async (name = 'Priya Shah') => listProviderLinks(await world.deskOf(name, replica), 'larkhill');
  const stateOfPru = async () => {
    await book();
    const seen = await links();
    return seen.done ? seen.value.links.find(({ email }) => email.includes('pru')) : undefined;
  };

  it('opened, answered, with a sentence each', async () => {
    expect(await stateOfPru()).toMatchObject({ state: 'opened', half: 'AM', says: expect.stringContaining('not answered yet') });
    await sendPage(url, saying(maisie, 'here'));
    expect(await stateOfPru()).toMatchObject({ state: 'answered', says: 'Answered at 9.06am.' });
    const seen = await links();
    expect(seen).toMatchObject({ done: true, value: { mayRevoke: true } });
  });

  it('withdrawn by the attendance officer with a reason: the page is closed, what it answered stays', async () => {
    await sendPage(url, saying(maisie, 'here'));
    const key = (await stateOfPru())?.key ?? '';
    const refused = await revokeProviderLink(await world.deskOf('Helen Ward', replica), 'larkhill', key, 'Wrong address');
    expect(refused).toMatchObject({ done: false, refusal: { kind: 'notPermitted', say: expect.stringContaining('Priya Shah') } });

    const done = await revokeProviderLink(await world.deskOf('Priya Shah', replica), 'larkhill', key, 'Wrong address');

    expect(done.done).toBe(true);
    expect(await stateOfPru()).toMatchObject({ state: 'revoked', says: 'Withdrawn by Priya Shah at 9.06am: Wrong address' });
    const replayed = await sendPage(url, saying(ryan, 'here'));
    expect([replayed.status, replayed.text.includes('This link is no longer in use')]).toEqual([410, true]);
    expect([(await marks(maisie)).length, (await marks(ryan)).length]).toEqual([1, 0]);
  });

  it('not answered by its end', async () => {
    await world.control.setClock(`${date}T15:11`);
    expect(await stateOfPru()).toMatchObject({ state: 'expired', says: expect.stringContaining('until 3.10pm') });
  });
});

describe('The end of a link', () => {
  it('is the second at which it ends', async () => {
    const token = url.split('/answer/')[1] ?? '';
    const { expiresAt = '' } = (await tokens().read(token)) ?? {};
    const at = async (seconds: number) => {
      const now = () => new Date(Date.parse(expiresAt) + seconds * 1000).toISOString();
      const desk = {
        records: replica.records,
        writer: replica.writer,
        tokens: tokens(),
        waiting: keepsNothing,
        now,
        newKey: randomUUID,
        afterChange: () => undefined,
      };
      const link = await openProviderLink(desk, token);
      return link.isOpen ? 'open' : link.why;
    };

    expect([await at(-1), await at(0), await at(1)]).toEqual(['open', 'expired', 'expired']);
  });
});
