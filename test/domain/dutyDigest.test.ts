import { describe, expect, it } from 'vitest';
import type { Duty } from '../../src/domain/duties/duty.ts';
import { dutyKinds, isDutyKind } from '../../src/domain/duties/dutyKinds.ts';
import { oddDuty } from '../../src/domain/duties/oddDuty.ts';
import { openDuties } from '../../src/domain/duties/openDuties.ts';
import { digestInWords, dutyDigest, standingInWords } from '../../src/domain/dutyDigest.ts';
import { provisions } from '../../src/domain/law.ts';
import { aSignature, aStaffMember, someFacts } from './builders.ts';

const today = '2026-11-23';
const moment = { now: '2026-11-23T08:00:00.000Z', today };
const aDuty = (change: Partial<Duty> = {}): Duty => ({
  ...oddDuty({
    kind: 'welcomeMeeting',
    subject: `placement-${change.dueOn ?? 1}-${change.kind ?? ''}`,
    dueOn: '2026-11-25',
    citation: provisions.PPL3,
    say: `Meet about ${change.dueOn ?? 'it'}.`,
    because: 'It is asked for.',
  }),
  ...change,
});
const lead = aStaffMember('Miriam Okafor', 'apLead');
const dsl = aStaffMember('Daniel Brandt', 'designatedSafeguardingLead');
const digestOf = (duties: readonly Duty[], person = lead) => dutyDigest(openDuties(duties, moment), person, someFacts(), today);

describe('The morning’s message of what is due', () => {
  it('counts what is overdue, due and not clear, most pressing first, with the placement', () => {
    const digest = digestOf([
      aDuty({ dueOn: '2026-11-25', placementKey: 'placement-1' }),
      aDuty({ dueOn: undefined }),
      aDuty({ dueOn: '2026-11-20' }),
    ]);
    expect(digest).toMatchObject({
      schoolKey: 'larkhill',
      schoolName: 'Larkhill Academy',
      overdue: 1,
      unclear: 1,
      due: 1,
      more: 0,
    });
    expect(digest?.rows).toEqual([
      { say: 'Meet about 2026-11-20.', standing: 'Was due 20 Nov 2026', isOverdue: true, placementKey: undefined },
      { say: 'Meet about it.', standing: 'Nobody can say yet by when', isOverdue: false, placementKey: undefined },
      { say: 'Meet about 2026-11-25.', standing: 'Due by 25 Nov 2026', isOverdue: false, placementKey: 'placement-1' },
    ]);
  });

  it.each([
    ['coming', { tellFrom: '2026-11-24' }],
    ['put off', { postponed: { until: '2026-11-24', reason: 'Closed', by: aSignature(), recordKey: 'r1' } }],
    ['done', { done: { on: '2026-11-20', say: 'Done' } }],
    ['another role’s', { owner: 'headteacher' as const }],
  ])('leaves out what is %s', (_, change) => {
    expect(digestOf([aDuty(change)])).toBeUndefined();
  });

  it('leaves out what has a card of its own, or is the product’s own affair, and nothing else', () => {
    const silent = Object.keys(dutyKinds)
      .filter(isDutyKind)
      .filter((kind) => digestOf([aDuty({ kind })]) === undefined);
    expect(silent.sort()).toEqual(['approval', 'delivery', 'missingMark', 'records', 'review']);
  });

  it.each(['concernShared', 'immediateReview'] as const)('tells the DSL of %s without a name, a day or a placement', (kind) => {
    const words = () => ({ say: 'Share the concern about Amara Obi.', because: 'A disclosure.', steps: [] });
    const digest = digestOf(
      [
        aDuty({ kind, owner: 'designatedSafeguardingLead', placementKey: 'placement-1', words }),
        aDuty({
          kind,
          owner: 'designatedSafeguardingLead',
          placementKey: 'placement-2',
          dueOn: '2026-11-20',
          key: 'other',
          words,
        }),
      ],
      dsl,
    );
    expect(digest).toMatchObject({ overdue: 1, due: 1, more: 0 });
    expect(digest?.rows).toEqual([
      { say: 'A safeguarding duty is due: see Today.', standing: '', isOverdue: false, placementKey: undefined },
    ]);
  });

  it('shows eight at most and counts the rest', () => {
    const days = Array.from({ length: 11 }, (_, at) => aDuty({ dueOn: `2026-11-${10 + at}`, key: `k${at}` }));
    const digest = digestOf(days);
    expect(digest?.rows).toHaveLength(8);
    expect([digest?.overdue, digest?.more]).toEqual([11, 3]);
    const safeguarding = aDuty({ kind: 'concernShared', key: 'c' });
    const withConcern = digestOf([...days, safeguarding]);
    expect(withConcern?.rows).toHaveLength(8);
    expect(withConcern?.more).toBe(4);
  });
});

describe('How an open duty stands, in words', () => {
  const wordsOf = (change: Partial<Duty>, alsoOverdue = 0): string => {
    const [one] = openDuties([aDuty(change)], moment);
    return one === undefined ? 'not open' : standingInWords({ ...one, alsoOverdue }, today);
  };
  it.each([
    ['Due today', { dueOn: '2026-11-23' }, 0],
    ['Due by 24 Nov 2026', { dueOn: '2026-11-24' }, 0],
    ['Was due 20 Nov 2026', { dueOn: '2026-11-20' }, 0],
    ['Was due 20 Nov 2026, and 2 more like it', { dueOn: '2026-11-20' }, 2],
    ['Was due today', { dueOn: '2026-11-23', dueAt: '2026-11-23T07:59:00.000Z' }, 0],
    ['Nobody can say yet by when', { dueOn: undefined }, 0],
    [
      'Put off until 30 Nov 2026, was due 20 Nov 2026',
      { dueOn: '2026-11-20', postponed: { until: '2026-11-30', reason: 'Closed', by: aSignature(), recordKey: 'r1' } },
      0,
    ],
  ])('%s', (words, change, alsoOverdue) => {
    expect(wordsOf(change, alsoOverdue)).toBe(words);
  });
});

describe('The headline', () => {
  it.each([
    [{ overdue: 3, unclear: 0, due: 2 }, 'Your day: 3 overdue, 2 due'],
    [{ overdue: 0, unclear: 1, due: 0 }, 'Your day: 1 thing not clear'],
    [{ overdue: 1, unclear: 2, due: 1 }, 'Your day: 1 overdue, 2 things not clear, 1 due'],
  ])('%o is %s', (counts, words) => {
    expect(digestInWords(counts)).toBe(words);
  });
});
