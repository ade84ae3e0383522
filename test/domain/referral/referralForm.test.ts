import { describe, expect, it } from 'vitest';
import { partiesToConsult } from '../../../src/domain/referral/consultedParties.ts';
import { mergeAnswers } from '../../../src/domain/referral/mergeAnswers.ts';
import { planningItems } from '../../../src/domain/referral/planningChecklist.ts';
import { answerInWords, referralFieldOf, referralForm, sectionsAsked } from '../../../src/domain/referral/referralForm.ts';
import { sectionsProgress } from '../../../src/domain/referral/sectionProgress.ts';
import { aProvider, aPupil } from '../builders.ts';

const pupil = aPupil();
const asked = (
  change: Parameters<typeof aPupil>[0] = {},
  answers: Readonly<Record<string, string>> = {},
  provider = aProvider(),
) => sectionsAsked({ answers, pupil: aPupil(change), provider }).flatMap(({ fields }) => fields.map(({ id }) => id));
const fieldOf = (id: string) => {
  const field = referralFieldOf(id);
  if (field === undefined) throw new Error(`The form has no ${id}.`);
  return field;
};

describe('The referral form (REF-1, REF-2, REF-10, PRO-16)', () => {
  it('names each field once, with a citation for its section and a sentence for what is missing', () => {
    const fields = referralForm.flatMap((section) => section.fields);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    for (const { citation } of referralForm) expect(citation.id).toMatch(/^(REF|PRO|PUP|REI)-\d+$/);
    for (const { missing, isOptional } of fields) expect(missing).toMatch(isOptional ? /^$/ : /\.$/);
  });

  it.each([
    ['SEN support', { senStatus: 'senSupport' }, ['sendSupport']],
    ['an EHC plan', { senStatus: 'ehcp' }, ['sendSupport', 'ehcpOutcomes', 'laContactedOn', 'earlyReview', 'earlyReviewWords']],
    ['looked after', { isLookedAfter: true }, ['pepTargets', 'agencyChecks']],
    ['a social worker', { hasSocialWorker: true }, ['agencyChecks']],
    ['a protection plan', { hasProtectionPlan: true }, ['agencyChecks']],
    ['a youth-justice worker', { hasYouthJusticeWorker: true }, ['agencyChecks']],
    ['free school meals', { isEligibleForFreeSchoolMeals: true }, []],
  ] as const)('asks more of a pupil with %s', (_, change, more) => {
    const plain = asked();
    expect(asked(change).filter((id) => !plain.includes(id))).toEqual(more);
  });

  it.each([
    ['behaviour', { reason: 'behaviour' }, 'behaviourEvidence'],
    ['a suspension', { reason: 'suspension' }, 'behaviourEvidence'],
    ['an off-site direction, whatever its reason', { arrangement: 'offSiteDirection' }, 'behaviourEvidence'],
    ['science not given', { science: 'notGiven' }, 'coreSubjectReason'],
    ['no way back', { destination: 'stays' }, 'destinationReason'],
    ['what the EHC plan requires', { reason: 'ehcpRequirement' }, 'ehcpOutcomes'],
  ] as const)('asks more for %s', (_, answers, field) => {
    expect(asked()).not.toContain(field);
    expect(asked({}, answers)).toContain(field);
  });

  it('asks of travel only where the pupil leaves the school’s site', () => {
    expect(asked()).toContain('transport');
    expect(asked({}, {}, aProvider({ kind: 'onSite' }))).not.toContain('transport');
    const wanted = { answers: { provisionKind: 'onSite' }, pupil, provider: undefined };
    expect(sectionsAsked(wanted).map(({ id }) => id)).not.toContain('travel');
  });

  it('asks less, and throws nothing, of a pupil who is no longer in the list', () => {
    const gone = sectionsAsked({ answers: {}, pupil: undefined, provider: undefined });
    expect(gone.map(({ id }) => id)).not.toContain('agencies');
  });

  it('says answers in words, a day that is not finished as it was typed', () => {
    expect(answerInWords(fieldOf('reason'), { reason: 'mentalHealth' })).toBe('Mental health');
    expect(answerInWords(fieldOf('earlyReview'), { earlyReview: 'no' })).toBe('No');
    expect(answerInWords(fieldOf('startsOn'), { startsOn: '2026-11-30' })).toBe('Monday 30 November 2026');
    expect(answerInWords(fieldOf('startsOn'), { startsOn: '30 Nov' })).toBe('30 Nov');
    expect(answerInWords(fieldOf('concern'), {})).toBe('');
  });
});

describe('What is missing of a referral', () => {
  const progressOf = (answers: Readonly<Record<string, string>>, id: string) => {
    const found = sectionsProgress({ answers, pupil, provider: undefined }).find((section) => section.id === id);
    if (found === undefined) throw new Error(`Nothing is asked of ${id}.`);
    return found;
  };

  it('is said in sentences, section by section', () => {
    expect(progressOf({}, 'reason')).toMatchObject({
      state: 'notStarted',
      citation: { id: 'REF-1' },
      missing: [
        { field: 'reason', say: 'Choose the reason.' },
        { field: 'concern', say: 'Write what has happened.' },
        { field: 'arrangement', say: 'Choose how it would be arranged.' },
      ],
    });
    expect(progressOf({ reason: 'behaviour', concern: '  ' }, 'reason')).toMatchObject({ state: 'missing' });
    const whole = { reason: 'behaviour', concern: 'Late', arrangement: 'offSiteDirection' };
    expect(progressOf(whole, 'reason')).toMatchObject({ state: 'done', missing: [] });
  });

  it.each([
    [{ startsOn: '31/11' }, 'First day wanted: “31/11” is no day. Write it such as 23/11/2026.'],
    [{ startsOn: '2026-12-01', endsOn: '2026-11-30' }, 'The last day is before the first: correct one of them.'],
    [{ startsOn: '2026-12-01', tasterOn: '2026-12-01' }, 'A taster day comes before the first day: correct one of them.'],
  ])('days that cannot be are pointed out: %j', (answers, say) => {
    expect(progressOf(answers, 'provision').missing.map((one) => one.say)).toContain(say);
  });

  it('needs no taster day (REF-11)', () => {
    expect(progressOf({}, 'provision').missing.map(({ field }) => field)).not.toContain('tasterOn');
  });
});

describe('Who must be consulted (REF-3)', () => {
  it.each([
    [{}, ['parent', 'pupil']],
    [{ senStatus: 'ehcp' }, ['parent', 'pupil', 'la']],
    [{ isLookedAfter: true }, ['parent', 'pupil', 'virtualSchool', 'socialWorker']],
    [{ hasSocialWorker: true }, ['parent', 'pupil', 'socialWorker']],
    [{ hasYouthJusticeWorker: true }, ['parent', 'pupil', 'youthJusticeWorker']],
  ] as const)('%j: %j', (change, parties) => {
    expect(partiesToConsult(aPupil(change))).toEqual(parties);
  });

  it('is asked in the planning meeting after everything of the checklist (REF-5)', () => {
    expect(planningItems).toHaveLength(11);
  });
});

describe('Two people at one referral', () => {
  const kept = { concern: 'Late', risks: 'None' };

  it.each([
    ['a field nobody else touched', { field: 'concern', was: 'Late', now: 'Late daily' }, 'Late daily'],
    ['a field that was empty', { field: 'whatHelps', was: '', now: 'Quiet' }, 'Quiet'],
    ['the same sent twice', { field: 'concern', was: '', now: 'Late' }, 'Late'],
    ['a field emptied', { field: 'concern', was: 'Late', now: '' }, undefined],
  ])('takes %s', (_, change, now) => {
    const { answers, conflicts } = mergeAnswers(kept, [change]);
    expect([answers[change.field], conflicts]).toEqual([now, []]);
    expect(answers['risks']).toBe('None');
  });

  it('hands back a field that both changed, and leaves it; the others are taken', () => {
    const merged = mergeAnswers(kept, [
      { field: 'concern', was: '', now: 'Often late' },
      { field: 'risks', was: 'None', now: 'Runs off' },
    ]);
    expect(merged).toEqual({
      answers: { concern: 'Late', risks: 'Runs off' },
      conflicts: [{ field: 'concern', theirs: 'Late', yours: 'Often late' }],
      isChanged: true,
    });
    expect(mergeAnswers(kept, [{ field: 'concern', was: 'x', now: 'Late' }]).isChanged).toBe(false);
  });
});
