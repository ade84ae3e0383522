import type { Placement } from '../placement.ts';
import { lastDayOf, stageOf } from '../placementStage.ts';
import type { DateText } from '../session.ts';
import { addDays } from '../week.ts';
import { dateInWords } from '../words.ts';
import type { EndingRecord } from './endingSays.ts';

interface Problem {
  readonly where: string;
  readonly say: string;
}
type Asked = readonly (readonly [where: string, text: string, say: string])[];

const emptyOf = (asked: Asked): Problem | undefined => {
  const found = asked.find(([, text]) => text.trim() === '');
  return found && { where: found[0], say: found[2] };
};

/** What is missing or wrong in a record about the way back or the end, by its field; undefined when nothing is. */
export function endingProblem(what: EndingRecord, placement: Placement, on: DateText, today: DateText): Problem | undefined {
  switch (what.kind) {
    case 'returnPlan':
      return (
        emptyOf([
          ['readiness', what.readiness, 'Write how you will judge that the pupil is ready.'],
          ['schoolSupport', what.schoolSupport, 'Write what the school does for the return.'],
          ['providerSupport', what.providerSupport, 'Write what the provider does for the return.'],
        ]) ??
        (what.returnsOn < placement.startsOn
          ? { where: 'returnsOn', say: `The placement begins on ${dateInWords(placement.startsOn)}. Choose a later day.` }
          : measuresProblem(what, on))
      );
    case 'measuresReviewed':
      return emptyOf([['found', what.found, 'Write what helped and what did not.']]) ?? measuresProblem(what, on);
    case 'returnMeeting':
      return (
        emptyOf([
          ['people', what.people, 'Write who was there.'],
          ['agreed', what.agreed, 'Write what was agreed.'],
        ]) ?? (what.parent === 'present' ? undefined : emptyOf([['parentTold', what.parentTold, howTold]]))
      );
    case 'destinationRecorded':
      return emptyOf([['words', what.words, 'Write what was arranged, and with whom.']]);
    case 'yearElevenPlanned':
      return emptyOf([
        [
          'againstNeet',
          what.againstNeet,
          'Write what is done so that the pupil does not fall out of education, employment or training.',
        ],
        ['wellbeing', what.wellbeing, 'Write what support there is for mental wellbeing until then.'],
      ]);
    case 'ownAssessment':
      return emptyOf([['words', what.words, 'Write what the pupil says.']]);
    case 'returnChecked':
      return checkProblem(what, placement, on);
    case 'notArrived':
      return notArrivedProblem(what, placement, on, today);
    case 'extensionAsked':
      return extensionProblem(what, placement, today);
  }
}

const howTold = 'Write how the parents learn what was agreed. The return goes ahead without them.';

const measuresProblem = (
  { measures, reviewOn }: Extract<EndingRecord, { readonly reviewOn: DateText | null }>,
  on: DateText,
): Problem | undefined => {
  if (measures.length === 0) return { where: 'measures', say: 'Choose at least one measure.' };
  return reviewOn !== null && reviewOn <= on ? { where: 'reviewOn', say: 'Choose a later day for the next review.' } : undefined;
};

/** How much earlier than its week a check may be made and still count. */
const earlyByDays = 7;

function checkProblem(
  { weeks, holds, words, next }: Extract<EndingRecord, { readonly kind: 'returnChecked' }>,
  placement: Placement,
  on: DateText,
): Problem | undefined {
  if (placement.decision.status !== 'ended') return { where: 'on', say: 'The placement has not ended. Record its end first.' };
  const earliest = addDays(lastDayOf(placement), weeks * 7 - earlyByDays);
  if (on < earliest)
    return { where: 'on', say: `The check at ${weeks} weeks can be made from ${dateInWords(earliest)} on. Choose a later day.` };
  return emptyOf([
    ['words', words, 'Write how it goes at school, and who says so.'],
    ...(holds === 'yes' ? [] : [['next', next, 'Write what is done now.'] as const]),
  ]);
}

function notArrivedProblem(
  { why, told, again }: Extract<EndingRecord, { readonly kind: 'notArrived' }>,
  placement: Placement,
  on: DateText,
  today: DateText,
): Problem | undefined {
  if (on < placement.startsOn)
    return { where: 'on', say: `The first day is ${dateInWords(placement.startsOn)}. Choose that day or a later one.` };
  if (stageOf(placement, today) !== 'running')
    return { where: 'on', say: 'The placement does not run. Open it to see how it stands.' };
  if (again !== null && again <= on)
    return { where: 'again', say: 'Choose a day after the one on which the pupil did not come.' };
  if (again !== null && again > placement.endsOn)
    return {
      where: 'again',
      say: `The placement ends on ${dateInWords(placement.endsOn)}. Choose an earlier day, or leave it empty.`,
    };
  return emptyOf([
    ['why', why, 'Write why the pupil did not come, or that nobody knows yet.'],
    ['told', told, 'Write who was told, at home and at the provider.'],
  ]);
}

function extensionProblem(
  { from, endsOn, reason }: Extract<EndingRecord, { readonly kind: 'extensionAsked' }>,
  placement: Placement,
  today: DateText,
): Problem | undefined {
  if (stageOf(placement, today) !== 'running')
    return { where: 'endsOn', say: 'Only a placement that runs is given more time. Propose a new one.' };
  if (from !== placement.endsOn)
    return {
      where: 'endsOn',
      say: `Its last day was changed to ${dateInWords(placement.endsOn)} meanwhile. Look before you ask.`,
    };
  if (endsOn <= placement.endsOn)
    return { where: 'endsOn', say: `It ends on ${dateInWords(placement.endsOn)} already. Choose a later day.` };
  return emptyOf([['reason', reason, 'Write why it needs more time, and what will be different.']]);
}
