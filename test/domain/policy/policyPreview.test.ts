import { describe, expect, it } from 'vitest';
import { policyPreview } from '../../../src/domain/policy/policyPreview.ts';
import { aDone, aPlacement, aWeek, policyOf, someFacts } from '../builders.ts';

const moment = { now: '2026-11-23T12:00:00.000Z', today: '2026-11-23' };
/** A placement since 7 September, visited once, on 5 October. */
const facts = (profile = 'P4') =>
  someFacts({
    policy: policyOf(profile),
    placements: [aPlacement({ startsOn: '2026-09-07' })],
    dutyRecords: [aDone('visit|placement-1|start', '2026-10-05')],
  });
const visits = (list: ReturnType<typeof policyPreview>['becomePressing']) =>
  list
    .filter(({ before, after }) => (after ?? before)?.kind === 'visit')
    .map(({ before, after, standsBefore, standsAfter }) => [before?.dueOn, standsBefore, after?.dueOn, standsAfter]);

describe('What a change of the policy would do, before it is saved', () => {
  it('names what becomes overdue: the visit of a placement under a monthly rule', () => {
    const preview = policyPreview(facts(), policyOf('P4', { visitRhythm: 'monthly' }), moment);

    expect(visits(preview.becomePressing)).toEqual([['2026-12-18', 'coming', '2026-11-05', 'overdue']]);
    expect(visits(preview.easeOff)).toEqual([]);
  });

  it('names what eases off: the same the other way round, and what is no longer asked for at all', () => {
    const monthly = { ...facts(), policy: policyOf('P4', { visitRhythm: 'monthly' }) };

    expect(visits(policyPreview(monthly, policyOf(), moment).easeOff)).toEqual([
      ['2026-11-05', 'overdue', '2026-12-18', 'coming'],
    ]);
    expect(visits(policyPreview(monthly, policyOf('P4', { visitRhythm: 'byArrangement' }), moment).easeOff)).toEqual([
      ['2026-11-05', 'overdue', undefined, undefined],
    ]);
  });

  it('counts what only moves', () => {
    const none = policyPreview(facts(), policyOf('P4', { agreementReview: 'withEachReview' }), moment);

    expect(none.becomePressing.length + none.easeOff.length + none.move).toBeGreaterThan(0);
  });

  it('does nothing where nothing changes', () => {
    expect(policyPreview(facts(), policyOf(), moment)).toEqual({ becomePressing: [], easeOff: [], move: 0 });
  });
});

describe('What becomes pressing', () => {
  it('comes earliest first, and what is overdue already is not named again', () => {
    const placements = [aPlacement({ startsOn: '2026-09-07' }), aPlacement({ key: 'placement-2', startsOn: '2026-09-14' })];
    const before = someFacts({ placements, policy: policyOf('P4', { visitRhythm: 'byArrangement' }) });
    const preview = policyPreview(before, policyOf('P4', { visitRhythm: 'monthly' }), moment);

    expect(visits(preview.becomePressing)).toEqual([
      [undefined, undefined, '2026-10-07', 'overdue'],
      [undefined, undefined, '2026-10-14', 'overdue'],
    ]);
    const monthly = { ...before, policy: policyOf('P4', { visitRhythm: 'monthly' }) };
    expect(visits(policyPreview(monthly, policyOf('P4', { visitRhythm: 'halfTermly' }), moment).becomePressing)).toEqual([]);
  });

  it('names what was due and becomes overdue: the tenth session was a week ago', () => {
    const dutyRecords = [aDone('visit|placement-1|start', '2026-10-23')];
    const placements = [aPlacement({ startsOn: '2026-09-07', week: aWeek(['MonAM', 'MonPM', 'TueAM', 'TuePM']) })];
    const due = someFacts({ placements, dutyRecords, policy: policyOf('P4', { visitRhythm: 'monthly' }) });
    const preview = policyPreview(due, policyOf('P4', { visitRhythm: 'monthlyOrTenSessions' }), moment);

    expect(visits(preview.becomePressing)).toEqual([['2026-11-23', 'due', '2026-11-16', 'overdue']]);
  });
});
