import type { FollowUpStep } from '#domain/followUp.ts';
import { instantOf } from '#domain/londonTime.ts';
import { fullName, type Pupil } from '#domain/pupil.ts';
import type { OpenSchool } from './openSchool.ts';
import { pupilsAsked } from './pupilsAsked.ts';
import type { RecordFollowUp } from './recordFollowUp.ts';
import { sessionOfYear } from './recordOfSession.ts';
import { refuse } from './refuse.ts';

/** As much as the columns are meant for. */
const longestText = 1000;

/** Why a follow-up cannot be kept as it stands, beside its field; undefined when it can. */
export function followUpProblem(open: OpenSchool, input: RecordFollowUp) {
  const session = sessionOfYear(open, input);
  if (!session.done) return session;
  const found = pupilProblem(open, input) ?? stepProblem(open, input) ?? timeProblem(open, input) ?? nextProblem(open, input);
  return found && refuse.badField(found.where, found.say);
}

interface FieldProblem {
  readonly where: string;
  readonly say: string;
}

function pupilProblem({ facts, today }: OpenSchool, { pupilKey, date, half }: RecordFollowUp): FieldProblem | undefined {
  if (date > today) return { where: 'date', say: 'That day has not come yet. Choose a session of today or of an earlier day.' };
  const isDue = pupilsAsked(facts, { date, half }).has(pupilKey);
  if (isDue) return undefined;
  const pupil = facts.pupils.get(pupilKey);
  return {
    where: 'pupilKey',
    say:
      pupil === undefined
        ? 'This pupil is not in the list of the school.'
        : `${fullName(pupil)} is not due at a provider in this session. Look at Today again.`,
  };
}

/** Who is told only where there is somebody; what is found is said. */
function stepProblem({ facts }: OpenSchool, { step, note, nextStep, pupilKey }: RecordFollowUp): FieldProblem | undefined {
  const pupil = facts.pupils.get(pupilKey);
  const name = pupil === undefined ? 'the pupil' : fullName(pupil);
  const missing = pupil && missingWorker(step, pupil);
  if (missing !== undefined)
    return {
      where: 'step',
      say: `${name} has no ${missing} in the records. If there is one, ask the AP lead or the safeguarding lead to record it on Pupils.`,
    };
  if (step === 'found' && note.trim() === '')
    return { where: 'note', say: `Write where ${name} is and how you know it. Only that ends the search.` };
  if (step === 'other' && note.trim() === '') return { where: 'note', say: 'Write what was done.' };
  for (const [where, text] of [
    ['note', note],
    ['nextStep', nextStep],
  ] as const)
    if (text.trim().length > longestText) return { where, say: `Shorten this: at most ${longestText} characters.` };
  return undefined;
}

function missingWorker(step: FollowUpStep, pupil: Pupil): string | undefined {
  if (step === 'toldSocialWorker' && !pupil.hasSocialWorker) return 'social worker';
  if (step === 'toldYouthJusticeWorker' && !pupil.hasYouthJusticeWorker) return 'youth-justice worker';
  return undefined;
}

function timeProblem({ now }: OpenSchool, { date, happenedAt }: RecordFollowUp): FieldProblem | undefined {
  const isAhead = happenedAt !== undefined && Date.parse(instantOf(date, happenedAt)) > Date.parse(now);
  return isAhead
    ? { where: 'happenedAt', say: 'That time has not come yet. Write when it happened, or leave it empty for now.' }
    : undefined;
}

function nextProblem({ now }: OpenSchool, { nextStep, nextBy }: RecordFollowUp): FieldProblem | undefined {
  if (nextBy === undefined)
    return nextStep.trim() === '' ? undefined : { where: 'nextBy', say: 'Say by when the next step is to be done.' };
  if (nextStep.trim() === '') return { where: 'nextStep', say: 'Write what comes next, or leave the time empty.' };
  return Date.parse(instantOf(nextBy.date, nextBy.time)) < Date.parse(now)
    ? { where: 'nextBy', say: 'The next step lies ahead: choose a time that is still to come.' }
    : undefined;
}
