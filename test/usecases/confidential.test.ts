/** SAF-1 to SAF-4 at Larkhill on Monday 23 November 2026: Dan Osei is the safeguarding lead, Amara Okafor the AP lead, Helen Ward the headteacher, Ruth Kendall the SENCO. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEntry } from '../../src/usecases/confidential/addEntry.ts';
import { askForReviews } from '../../src/usecases/confidential/askForReviews.ts';
import { askToRing } from '../../src/usecases/confidential/askToRing.ts';
import { endNaming, namePerson } from '../../src/usecases/confidential/namePerson.ts';
import { recordConcern } from '../../src/usecases/confidential/recordConcern.ts';
import { recordAudit } from '../../src/usecases/confidential/settingAudit.ts';
import { shareConfidential } from '../../src/usecases/confidential/shareConfidential.ts';
import { viewChronology } from '../../src/usecases/confidential/viewChronology.ts';
import { viewConcern } from '../../src/usecases/confidential/viewConcern.ts';
import type { ConfidentialView } from '../../src/usecases/confidential/viewConfidential.ts';
import { viewConfidential } from '../../src/usecases/confidential/viewConfidential.ts';
import { exportRoll, viewRoll } from '../../src/usecases/confidential/viewRoll.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { recordDuty } from '../../src/usecases/recordDuty.ts';
import { viewToday } from '../../src/usecases/viewToday.ts';
import { granted, sayOf } from './outcomes.ts';
import { sharedProvider } from './sharedProvider.ts';
import { startWorld, type World } from './world.ts';

let world: World;
let [dan, amara, helen, ruth, chat]: Desk[] = [];
let seen: ConfidentialView;
const today = '2026-11-23';
const words = 'Said that the lift home frightens them';

const desk = (one: Desk | undefined): Desk => one ?? expect.fail('The world has not begun.');

beforeAll(async () => {
  world = await startWorld('2026-11-23T10:30');
  dan = await world.deskOf('Dan Osei');
  amara = await world.deskOf('Amara Okafor');
  helen = await world.deskOf('Helen Ward');
  ruth = await world.deskOf('Ruth Kendall');
  chat = await world.chatDeskOf('Dan Osei');
  seen = granted(await viewConfidential(dan, 'larkhill'));
});
afterAll(() => world?.close());

/** A pupil of two providers, and a concern raised at the first. */
const aConcern = () => {
  const pupil =
    seen.choices.pupils.find(({ providers }) => new Set(providers).size > 1) ?? expect.fail('Nobody is at two providers.');
  return {
    ...{ key: randomUUID(), pupilKey: pupil.key, providerKey: pupil.providers[0] ?? '', isAboutSetting: false },
    ...{ category: 'away' as const, happenedOn: today, happenedAt: '09:10' as const, raisedBy: 'Jo Farrier', raisedOn: today },
    ...{ words, done: 'Rang the parent', recordNumber: 'LA-9', parentsTold: true, parentsReason: 'By telephone' },
  };
};
const danger = async (one: Desk) => {
  const { duties } = granted(await viewToday(one, 'larkhill'));
  return duties.filter(({ kind }) => kind === 'concernShared' || kind === 'immediateReview');
};

describe('Who sees the records (SAF-3)', () => {
  it('the safeguarding lead, with the concern that was open too long first', async () => {
    expect(seen.concerns).toHaveLength(2);
    expect(seen.concerns[0]).toMatchObject({ isOpen: true, isLong: true, isAboutSetting: true });
    expect(seen.problems).toEqual([]);
    const { lines, placements } = granted(await viewConcern(desk(dan), 'larkhill', seen.concerns[0]?.key ?? ''));
    const reviewed = lines.flatMap(({ kind, name }) => (kind === 'reviewed' ? [name] : []));
    expect(reviewed.toSorted()).toEqual(placements.map(({ name }) => `Placement reviewed: ${name}`).toSorted());
  });

  it('nobody else, and each is told who may', async () => {
    for (const one of [amara, helen, ruth])
      expect(sayOf(await viewConfidential(desk(one), 'larkhill'))).toMatch(
        /^Only the designated safeguarding lead can open or change the confidential records\. At Larkhill Academy that is Dan Osei/,
      );
    expect(sayOf(await viewConfidential(desk(chat), 'larkhill'))).toMatch(/never shown in the chat/);
    expect(sayOf(await viewConfidential(desk(dan), 'northmoor'))).toMatch(/^Only the AP lead, headteacher/);
  });

  it('no duty on anybody else’s Today, and no request for them', async () => {
    expect((await danger(desk(dan))).length).toBeGreaterThan(0);
    expect(await danger(desk(amara))).toEqual([]);
    expect(await danger(desk(chat))).toEqual([]);
  });

  it('who was named only with SharePoint’s own membership, and named by the lead alone', async () => {
    const { personId } = seen.choices.people.find(({ name }) => name === 'Ruth Kendall') ?? expect.fail('No Ruth');
    const naming = { key: randomUUID(), personId, from: today, until: '2026-12-18', why: 'Covers while Dan is away' };
    expect(sayOf(await namePerson(desk(amara), 'larkhill', naming))).toMatch(/^Only the designated safeguarding lead/);
    granted(await namePerson(desk(dan), 'larkhill', naming));
    granted(await namePerson(desk(dan), 'larkhill', naming));
    expect(sayOf(await namePerson(desk(dan), 'larkhill', { ...naming, until: '2026-12-19' }))).toMatch(
      /^This was recorded already/,
    );
    expect(granted(await viewConfidential(desk(dan), 'larkhill')).named).toMatchObject([{ name: 'Ruth Kendall' }]);
    expect(sayOf(await viewConfidential(desk(ruth), 'larkhill'))).toMatch(/^Only the designated safeguarding lead/);
    granted(await endNaming(desk(dan), 'larkhill', naming.key, { key: randomUUID(), why: '' }));
    expect(granted(await viewConfidential(desk(dan), 'larkhill')).named).toEqual([]);
  });
});

describe('A concern (SAF-2)', () => {
  it.each([
    ['initials', { raisedBy: 'J.F.' }, /full name/],
    ['no words', { words: ' ' }, /words of whoever told it/],
    ['a day to come', { raisedOn: '2026-11-24' }, /still to come/],
    ['told before it happened', { raisedOn: '2026-11-20' }, /cannot have happened after/],
    ['parents passed over', { parentsReason: '' }, /parents/],
    ['a pupil of nobody', { pupilKey: 'nobody' }, /Choose the pupil/],
  ])('is refused with %s', async (_, wrong, say) => {
    expect(sayOf(await recordConcern(desk(dan), 'larkhill', { ...aConcern(), ...wrong }))).toMatch(say);
  });

  it('is recorded once, tells who must know, and is shared with the other provider in the safeguarding site only', async () => {
    const concern = aConcern();
    granted(await recordConcern(desk(dan), 'larkhill', concern));
    granted(await recordConcern(desk(dan), 'larkhill', concern));
    const view = granted(await viewConcern(desk(dan), 'larkhill', concern.key));
    const other = view.mustKnow.find(({ party }) => party === 'provider') ?? expect.fail('No other provider.');
    expect(other.told).toBeNull();
    const before = (await desk(dan).records.school('larkhill')).dutyRecords.size;
    const share = { key: randomUUID(), direction: 'given' as const, placementKey: other.key, concernKey: concern.key };
    const told = { extract: 'Collect by the gate', to: 'Lee Marsh', how: 'meeting', on: today };
    granted(await shareConfidential(desk(dan), 'larkhill', { ...share, ...told }));
    const after = granted(await viewConcern(desk(dan), 'larkhill', concern.key));
    expect(after.mustKnow.find(({ key }) => key === other.key)?.told).toEqual({ on: today, to: 'Lee Marsh' });
    expect((await desk(dan).records.school('larkhill')).dutyRecords.size).toBe(before);
    expect((await danger(desk(dan))).map(({ key }) => key)).not.toContain(`concernShared|${other.key}|${concern.key}`);
  });

  it('is recorded once when its answer is lost or SharePoint is away, and never otherwise than it was sent', async () => {
    const concern = aConcern();
    const save = (change: Partial<typeof concern> = {}) => recordConcern(desk(dan), 'larkhill', { ...concern, ...change });
    await world.control.fault({ operation: '*', status: 503, times: 50 });
    await expect(save()).rejects.toThrow();
    await world.control.noFaults();
    await world.control.fault({ operation: 'POST /sites/{site-id}/lists/{list-id}/items', dropAfterCommit: true, times: 1 });
    await save().catch(() => undefined);
    await world.control.noFaults();
    expect(sayOf(await save({ words: `${words}, and the driver` }))).toMatch(/^This was recorded already/);
    granted(await save());
    const { lines } = granted(await viewConcern(desk(dan), 'larkhill', concern.key));
    expect(lines.map((line) => line.words)).toEqual([words]);
  });

  it('asks for a review in words that everybody may read, once, and is closed with a reason and opened again', async () => {
    const concern = aConcern();
    granted(await recordConcern(desk(dan), 'larkhill', concern));
    const { placements } = granted(await viewConcern(desk(dan), 'larkhill', concern.key));
    const reached = placements.map(({ key }) => key);
    granted(await askForReviews(desk(dan), 'larkhill', concern.key, reached));
    granted(await askForReviews(desk(dan), 'larkhill', concern.key, reached));
    const { caseRecords } = await desk(amara).records.school('larkhill', { maxAgeInSeconds: 0 });
    const asked = Array.from(caseRecords.values(), ({ value }) => value).filter(({ what }) => what.kind === 'reviewRequested');
    expect(asked.filter(({ by }) => by.name === 'Dan Osei')).toHaveLength(reached.length);
    expect(JSON.stringify(asked)).not.toMatch(/concern|safeguarding/i);
    const entry = { on: today, corrects: '', about: '', words: 'Safe: a named driver since today' };
    expect(
      sayOf(await addEntry(desk(dan), 'larkhill', concern.key, { ...entry, key: randomUUID(), kind: 'closed', words: '' })),
    ).toMatch(/why it is closed/);
    granted(await addEntry(desk(dan), 'larkhill', concern.key, { ...entry, key: randomUUID(), kind: 'closed' }));
    expect(granted(await viewConcern(desk(dan), 'larkhill', concern.key)).isOpen).toBe(false);
    expect(sayOf(await addEntry(desk(dan), 'larkhill', concern.key, { ...entry, key: randomUUID(), kind: 'closed' }))).toMatch(
      /closed already/,
    );
    granted(await addEntry(desk(dan), 'larkhill', concern.key, { ...entry, key: randomUUID(), kind: 'reopened' }));
    expect(granted(await viewConcern(desk(dan), 'larkhill', concern.key)).isOpen).toBe(true);
  });

  it('about a setting with pupils of three schools: the other leads are asked to ring, once, and learn nothing else', async () => {
    const provider = await sharedProvider(desk(dan), today);
    const concern = { ...aConcern(), providerKey: provider, isAboutSetting: true };
    const first = granted(await recordConcern(desk(dan), 'larkhill', concern));
    expect(first.asked).toEqual(['Northmoor High School', 'Wyndale School']);
    granted(await recordConcern(desk(dan), 'larkhill', concern));
    const { lines } = granted(await viewConcern(desk(dan), 'larkhill', concern.key));
    expect(lines.map(({ kind, words: said }) => [kind, said])).toEqual([
      ['concern', words],
      ['added', 'The safeguarding leads of these schools were asked to ring: Northmoor High School, Wyndale School.'],
    ]);
    for (const school of ['northmoor', 'wyndale']) {
      const { caseRecords } = await desk(dan).records.school(school, { maxAgeInSeconds: 0 });
      const calls = Array.from(caseRecords.values(), ({ value }) => value).filter(({ what }) => what.kind === 'callAsked');
      expect(calls.map(({ says, what }) => [says, what])).toEqual([
        [
          'Dan Osei of Larkhill Academy asked the safeguarding lead to ring.',
          { kind: 'callAsked', name: 'Dan Osei', telephone: '01632 960103', of: 'Larkhill Academy' },
        ],
      ]);
    }
  });
});

describe('When the records cannot be read', () => {
  it('Today says so to the lead in words that name nothing, and to nobody else', async () => {
    const closed: Desk['confidential']['read'] = async () => ({ state: 'closed' });
    const blind: Desk = { ...desk(dan), confidential: { ...desk(dan).confidential, read: closed } };
    const unread = async (one: Desk) =>
      granted(await viewToday(one, 'larkhill')).duties.filter(({ kind }) => kind === 'ownRecords');
    const [row, ...more] = await unread(blind);
    expect(row).toMatchObject({ isOverdue: true, ownerNames: ['Dan Osei'], say: expect.stringMatching(/cannot be read now/) });
    expect([row?.name, row?.say, row?.because].join(' ')).not.toMatch(/concern|safeguard/i);
    expect(more).toEqual([]);
    expect(granted(await viewRoll(blind, 'larkhill'))).toMatchObject({ seesConcerns: false, concernsUnread: true });
    expect(granted(await viewRoll(desk(amara), 'larkhill'))).toMatchObject({ seesConcerns: false, concernsUnread: false });
    expect([await unread(desk(dan)), await unread(desk(amara))]).toEqual([[], []]);
    expect(await danger(blind)).toEqual([]);
  });
});

describe('The chronology (SAF-1)', () => {
  it('is given to the provider and recorded; the school’s own records say that, and nothing of what', async () => {
    const open = granted(await viewToday(desk(dan), 'larkhill')).duties.find(({ kind }) => kind === 'chronology');
    const placementKey = open?.placementKey ?? seen.chronologies[0]?.placementKey ?? '';
    const share = {
      key: randomUUID(),
      direction: 'given' as const,
      placementKey,
      concernKey: '',
      to: 'Lee Marsh',
      how: 'byHand',
      on: today,
    };
    granted(await shareConfidential(desk(dan), 'larkhill', { ...share, extract: 'Everything up to today' }));
    granted(await shareConfidential(desk(dan), 'larkhill', { ...share, extract: 'Everything up to today' }));
    expect(granted(await viewChronology(desk(dan), 'larkhill', placementKey)).given).toMatchObject({ on: today, since: 0 });
    const { dutyRecords } = await desk(amara).records.school('larkhill', { maxAgeInSeconds: 0 });
    const said = Array.from(dutyRecords.values(), ({ value }) => value).filter(({ key }) => key.startsWith(share.key));
    expect(said).toMatchObject([
      { dutyKey: `chronology|${placementKey}|`, what: { evidence: 'Given by the safeguarding lead' } },
    ]);
  });

  it('is not recorded on the spot, where its words would be in the school’s site', async () => {
    const placementKey = seen.chronologies.find(({ givenOn }) => givenOn === null)?.placementKey ?? '';
    const duty = {
      key: randomUUID(),
      dutyKey: `chronology|${placementKey}|`,
      what: { status: 'done' as const, on: today, evidence: 'x' },
    };
    expect(sayOf(await recordDuty(desk(dan), 'larkhill', duty))).toMatch(/confidential records/);
  });
});

describe('“Ring me”', () => {
  it('reaches the lead with name and number only; pressed again it asks once', async () => {
    const first = granted(await askToRing(desk(helen), 'larkhill', randomUUID()));
    expect(first.say).toMatch(/^Dan Osei is asked to ring you\. .*999\.$/);
    expect(granted(await askToRing(desk(helen), 'larkhill', randomUUID())).say).toMatch(/^You asked at 10\.30am/);
    expect(world.changes).toContain('larkhill');
  });

  it('says so when there is nobody else who could be the lead', async () => {
    expect(granted(await askToRing(desk(dan), 'larkhill', randomUUID())).say).toMatch(
      /^Larkhill Academy has no other safeguarding lead on its Staff list\. Helen Ward is asked to ring you instead/,
    );
  });

  it('is for the people of the school', async () => {
    expect(sayOf(await askToRing(desk(amara), 'northmoor', randomUUID()))).toMatch(
      /^Only the people on the Staff list of Northmoor/,
    );
  });
});

describe('The audit of a setting and the roll (SAF-4)', () => {
  it('counts for every pupil there', async () => {
    const open = granted(await viewToday(desk(dan), 'larkhill')).duties.find(({ kind }) => kind === 'safeguardingAudit');
    const providerKey = open?.providerKey ?? expect.fail('Every setting is audited.');
    const yes = Object.fromEntries(
      ['policy', 'lead', 'staff', 'concerns', 'signingIn', 'missing', 'online', 'oneToOne', 'premises', 'pupils'].map((key) => [
        key,
        'yes' as const,
      ]),
    );
    const audit = { key: randomUUID(), on: today, with: 'Lee Marsh', answers: yes, outcome: 'safe' as const, actions: '' };
    expect(sayOf(await recordAudit(desk(amara), 'larkhill', providerKey, audit))).toMatch(
      /^Only the designated safeguarding lead/,
    );
    expect(sayOf(await recordAudit(desk(dan), 'larkhill', providerKey, { ...audit, answers: { ...yes, lead: 'no' } }))).toMatch(
      /“no”/,
    );
    expect(sayOf(await recordAudit(desk(dan), 'larkhill', providerKey, { ...audit, answers: {} }))).toMatch(
      /^Answer this one too/,
    );
    granted(await recordAudit(desk(dan), 'larkhill', providerKey, audit));
    const still = granted(await viewToday(desk(dan), 'larkhill')).duties.filter(({ kind }) => kind === 'safeguardingAudit');
    expect(still.map((duty) => duty.providerKey)).not.toContain(providerKey);
  });

  it('counts open concerns for the lead only, and never in the file', async () => {
    const own = granted(await viewRoll(desk(dan), 'larkhill'));
    expect(own.rows.some(({ openConcerns }) => (openConcerns ?? 0) > 0)).toBe(true);
    const others = granted(await viewRoll(desk(amara), 'larkhill'));
    expect(others.rows.map(({ pupilName }) => pupilName)).toEqual(own.rows.map(({ pupilName }) => pupilName));
    expect(others.rows.every(({ openConcerns }) => openConcerns === null)).toBe(true);
    expect(granted(await exportRoll(desk(dan), 'larkhill')).csv).not.toMatch(/concern/i);
  });
});
