import { describe, expect, it } from 'vitest';
import { partTimeFindings } from '../../../../src/domain/checks/placement/partTimeFindings.ts';
import type { Pupil } from '../../../../src/domain/pupil.ts';
import type { Timetable } from '../../../../src/domain/timetable.ts';
import { aPupil, aSignature, policyOf, someFacts } from '../../builders.ts';
import { aTimetable } from './aTimetable.ts';

const today = '2026-11-23';
const partTime = (change: Partial<Timetable> = {}, pupil: Partial<Pupil> = {}, on = today) =>
  partTimeFindings(aTimetable(change), someFacts({ pupils: [aPupil(pupil)] }), on);
const asked = (findings: ReturnType<typeof partTime>, question: string) =>
  findings.find((finding) => finding.question === question) ?? expect.fail(`Nothing asks: ${question}`);

describe('A part-time timetable (PTT-1, PTT-2)', () => {
  it('is met in every point when every condition is answered well', () => {
    const findings = partTime({}, { senStatus: 'ehcp', isLookedAfter: true });
    expect(findings.map(({ question, outcome, because, citation }) => [question, outcome, because, citation.id])).toEqual([
      ['Is it a part-time timetable at all?', 'met', '6 sessions of 10 a week in school.', 'PTT-0'],
      ['Is it for something other than behaviour?', 'met', 'It is not to manage behaviour.', 'PTT-1'],
      [
        'Is there an end by which the pupil is full time?',
        'met',
        'From Monday 9 November 2026 to Sunday 20 December 2026, no longer than 6 weeks.',
        'PTT-1',
      ],
      ['Are the exceptional circumstances written down?', 'met', 'The reason: Recovering from an operation.', 'PTT-1'],
      ['Is it approved?', 'met', 'Approved by Helen Ward on Wednesday 4 November 2026.', 'PTT-2'],
      [
        'Does the parent with whom the pupil normally lives agree?',
        'met',
        'The parent with whom the pupil normally lives agrees.',
        'PTT-2',
      ],
      ['Is it part of a support plan?', 'met', 'It is part of a support plan.', 'PTT-2'],
      ['Was the EHC plan discussed with the local authority?', 'met', 'It was discussed with the local authority.', 'PTT-2'],
      ['Was the social worker told?', 'met', 'The social worker was told.', 'PTT-2'],
      ['Was the virtual school consulted?', 'met', 'The virtual school was consulted.', 'PTT-2'],
      ['Is the pupil on site every day, or checked on?', 'met', 'The pupil is on site every day.', 'PTT-2'],
    ]);
  });

  it('is never for behaviour', () => {
    const question = 'Is it for something other than behaviour?';
    expect(asked(partTime({ isForBehaviour: true }), question)).toMatchObject({
      outcome: 'notMet',
      because: 'A part-time timetable is never used to manage behaviour. End it, and plan support or a placement instead.',
    });
    expect(asked(partTime({ isForBehaviour: undefined }), question)).toMatchObject({
      outcome: 'unclear',
      because: 'It is not said whether the timetable is to manage behaviour. Answer it before it begins.',
    });
  });

  const end = 'Is there an end by which the pupil is full time?';
  it('has an end', () => {
    expect(asked(partTime({ endsOn: undefined }), end)).toMatchObject({
      outcome: 'notMet',
      because: 'There is no day by which the pupil is full time again. Agree one before it begins.',
    });
    expect(asked(partTime({ startsOn: undefined }), end)).toMatchObject({
      outcome: 'unclear',
      because: 'It ends on Sunday 20 December 2026; its first day is not recorded.',
      facts: { endsOn: '2026-12-20' },
    });
    expect(asked(partTime({ endsOn: '2026-11-08' }), end)).toMatchObject({
      outcome: 'notMet',
      because: 'It ends on Sunday 8 November 2026, before it starts on Monday 9 November 2026. Correct one of them.',
    });
    expect(asked(partTime({ endsOn: '2026-11-09' }), end).outcome).toBe('met');
  });

  it.each([
    ['2026-12-19', 'met'],
    ['2026-12-20', 'met'],
    ['2026-12-21', 'unclear'],
  ])('to %s is for the shortest time: %s', (endsOn, outcome) => {
    expect(asked(partTime({ endsOn }), end).outcome).toBe(outcome);
  });

  it('that is long must say why, and the school chooses what is long', () => {
    const facts = someFacts({ policy: policyOf('P4', { partTimeLongestInWeeks: '4' }) });
    const finding = asked(partTimeFindings(aTimetable({ endsOn: '2026-12-07' }), facts, today), end);
    expect(finding).toMatchObject({
      outcome: 'unclear',
      because:
        'From Monday 9 November 2026 to Monday 7 December 2026 is longer than 4 weeks (the school since 1 Sep 2020 (Miriam Okafor)). It is for the shortest time: say why it must be so long.',
      facts: { startsOn: '2026-11-09', endsOn: '2026-12-07' },
    });
    expect(asked(partTimeFindings(aTimetable({ endsOn: '2026-12-06' }), facts, today), end).outcome).toBe('met');
  });

  it('gives the exceptional circumstances', () => {
    expect(asked(partTime({ reason: ' ' }), 'Are the exceptional circumstances written down?')).toMatchObject({
      outcome: 'unclear',
      because: 'The reason is not recorded. A part-time timetable is only for very exceptional circumstances: say which.',
    });
  });

  it.each([
    [9, 'met'],
    [10, 'unclear'],
    [0, 'met'],
  ])('with %i sessions in school is one: %s (PTT-0)', (sessionsInSchool, outcome) => {
    const finding = asked(partTime({ sessionsInSchool }), 'Is it a part-time timetable at all?');
    expect([finding.outcome, finding.facts]).toEqual([outcome, { sessionsInSchool }]);
    if (outcome === 'unclear')
      expect(finding.because).toBe(
        'Every session of the week is in school. A minor adjustment, minutes or a few lessons, is not a part-time timetable and needs no record here.',
      );
  });

  const approval = 'Is it approved?';
  it.each([
    ['2026-11-08', 'unclear', 'It waits for approval. It may not begin before.'],
    ['2026-11-09', 'notMet', 'It began on Monday 9 November 2026 and is not approved. Decide on it now.'],
  ])('on %s, undecided, is %s', (on, outcome, because) => {
    expect(asked(partTime({ decision: undefined }, {}, on), approval)).toMatchObject({ outcome, because });
  });

  it('without a first day waits for its approval', () => {
    expect(asked(partTime({ decision: undefined, startsOn: undefined }), approval).outcome).toBe('unclear');
  });

  it('that was refused leaves the pupil full time', () => {
    const decision = { agreed: false, on: '2026-11-04', by: aSignature('Helen Ward') };
    expect(asked(partTime({ decision }), approval)).toMatchObject({
      outcome: 'notMet',
      because: 'It was refused by Helen Ward on Wednesday 4 November 2026: the pupil is full time.',
    });
  });

  it('approved by somebody who may not is unclear, and says who may', () => {
    const decision = { agreed: true, on: '2026-11-04', by: aSignature('Miriam Okafor') };
    expect(asked(partTime({ decision }), approval)).toMatchObject({
      outcome: 'unclear',
      because:
        'Approved by Miriam Okafor on Wednesday 4 November 2026. Only the headteacher can approve a part-time timetable. At Larkhill Academy that is Helen Ward.',
    });
    const facts = someFacts({ policy: policyOf('P1') });
    expect(asked(partTimeFindings(aTimetable({ decision }), facts, today), approval).outcome).toBe('met');
  });

  it.each([
    [
      'Does the parent with whom the pupil normally lives agree?',
      'parentAgrees',
      'The parent does not agree. Without that agreement there is no part-time timetable.',
      'Ask the parent with whom the pupil normally lives, and record the answer.',
    ],
    [
      'Is it part of a support plan?',
      'hasSupportPlan',
      'There is no support plan. Write one, with the steps back to full time.',
      'It is not said whether there is a support plan.',
    ],
    [
      'Was the EHC plan discussed with the local authority?',
      'laConsulted',
      'The pupil has an EHC plan and it was not discussed with the local authority. Do so first.',
      'The pupil has an EHC plan: discuss it with the local authority and record that.',
    ],
    [
      'Was the social worker told?',
      'socialWorkerTold',
      'The pupil has a social worker who was not told. Tell them now.',
      'The pupil has a social worker: tell them and record that.',
    ],
    [
      'Was the virtual school consulted?',
      'virtualSchoolConsulted',
      'The pupil is looked after and the virtual school was not consulted. Do so first.',
      'The pupil is looked after: consult the virtual school and record that.',
    ],
  ] as const)('%s — no is not met, no answer is unclear', (question, condition, no, open) => {
    const pupil = { senStatus: 'ehcp', isLookedAfter: true } as const;
    expect(asked(partTime({ [condition]: false }, pupil), question)).toMatchObject({ outcome: 'notMet', because: no });
    expect(asked(partTime({ [condition]: undefined }, pupil), question)).toMatchObject({ outcome: 'unclear', because: open });
  });

  it('asks of each pupil only what concerns that pupil', () => {
    const questions = (pupil: Partial<Pupil>) =>
      partTime({}, pupil)
        .map(({ question }) => question)
        .filter((question) => question.startsWith('Was'));
    const [ehcPlan, socialWorker, virtualSchool] = [
      'Was the EHC plan discussed with the local authority?',
      'Was the social worker told?',
      'Was the virtual school consulted?',
    ];
    expect(questions({})).toEqual([]);
    expect(questions({ senStatus: 'senSupport' })).toEqual([]);
    expect(questions({ senStatus: 'ehcp' })).toEqual([ehcPlan]);
    expect(questions({ hasSocialWorker: true })).toEqual([socialWorker]);
    expect(questions({ isLookedAfter: true })).toEqual([socialWorker, virtualSchool]);
    expect(questions({ key: 'ben' })).toEqual([ehcPlan, socialWorker, virtualSchool]);
  });

  it('has the pupil on site every day, or checked on', () => {
    const question = 'Is the pupil on site every day, or checked on?';
    expect(asked(partTime({ isOnSiteEveryDay: undefined }), question)).toMatchObject({
      outcome: 'unclear',
      because: 'It is not said whether the pupil is on site every day.',
    });
    expect(asked(partTime({ isOnSiteEveryDay: false }), question)).toMatchObject({
      outcome: 'met',
      because: 'The pupil is not on site every day: a welfare check is due at least every 5 school days (the usual choice).',
    });
  });

  it('is not flexi-schooling', () => {
    expect(partTime({ kind: 'flexiSchooling' })).toEqual([]);
  });
});
