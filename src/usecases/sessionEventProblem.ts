import { boardPupils } from '#domain/board/boardPupils.ts';
import { instantOf } from '#domain/londonTime.ts';
import { fullName } from '#domain/pupil.ts';
import { halfName } from '#domain/session.ts';
import type { SessionEvent } from '#domain/sessionEvent.ts';
import { sessionTimes } from '#domain/sessionTimes.ts';
import { timeOfDay } from '#domain/words.ts';
import type { OpenSchool } from './openSchool.ts';
import { pupilsAsked } from './pupilsAsked.ts';
import { sessionOfYear } from './recordOfSession.ts';
import type { RecordSessionEvent } from './recordSessionEvent.ts';
import { refuse } from './refuse.ts';

const longestText = 1000;

/** What each kind of event is about, whether its time must be said, and whether it says where the pupil is instead. */
export const needsOf = {
  leftSite: { about: 'pupil', at: true, where: false },
  providerClosed: { about: 'provider', at: false, where: false },
  lateStart: { about: 'either', at: true, where: false },
  earlyEnd: { about: 'either', at: true, where: false },
  transportFailure: { about: 'either', at: false, where: false },
  trip: { about: 'pupil', at: false, where: true },
  exam: { about: 'pupil', at: false, where: true },
  tasterDay: { about: 'pupil', at: false, where: true },
  placed: { about: 'pupil', at: false, where: true },
} as const satisfies Record<RecordSessionEvent['kind'], Needs>;

interface Needs {
  readonly about: 'pupil' | 'provider' | 'either';
  readonly at: boolean;
  readonly where: boolean;
}
interface FieldProblem {
  readonly where: string;
  readonly say: string;
}

/** Why an event cannot be kept as it stands, beside its field; undefined when it can. */
export function sessionEventProblem(open: OpenSchool, input: RecordSessionEvent) {
  const session = sessionOfYear(open, input);
  if (!session.done) return session;
  const found = aboutProblem(input) ?? whomProblem(open, input) ?? timeProblem(open, input) ?? placeProblem(input);
  return found && refuse.badField(found.where, found.say);
}

function aboutProblem({ kind, pupilKey, providerKey }: RecordSessionEvent): FieldProblem | undefined {
  const { about } = needsOf[kind];
  if (about === 'pupil' && pupilKey === '') return { where: 'pupilKey', say: 'Choose the pupil.' };
  if (about === 'provider' && providerKey === '') return { where: 'providerKey', say: 'Choose the provider.' };
  if (pupilKey === '' && providerKey === '')
    return { where: 'pupilKey', say: 'Choose a pupil, or a provider for all its pupils.' };
  if (pupilKey === '' || providerKey === '') return undefined;
  return about === 'pupil'
    ? { where: 'providerKey', say: 'This is about one pupil. Leave the provider out.' }
    : { where: 'pupilKey', say: 'This is about all pupils of the provider. Leave the pupil out.' };
}

function whomProblem(open: OpenSchool, input: RecordSessionEvent): FieldProblem | undefined {
  const { facts } = open;
  const { pupilKey, providerKey, siteKey } = input;
  const asked = pupilsAsked(facts, input);
  if (pupilKey !== '') {
    const isAsked = asked.has(pupilKey) || (needsOf[input.kind].where && mayBeSent(open, input));
    const pupil = facts.pupils.get(pupilKey);
    if (isAsked && pupil !== undefined) return undefined;
    return {
      where: 'pupilKey',
      say:
        pupil === undefined
          ? 'This pupil is not in the list of the school.'
          : `${fullName(pupil)} is not due at a provider in this session. Look at Today again.`,
    };
  }
  const provider = facts.providers.get(providerKey);
  if (provider === undefined) return { where: 'providerKey', say: 'There is no such provider. Choose one of the list.' };
  const there = [...asked.values()].filter(({ placement }) => placement.providerKey === providerKey);
  if (there.length === 0) return { where: 'providerKey', say: `None of your pupils is due at ${provider.name} in this session.` };
  if (siteKey === '' || there.some(({ placement }) => placement.siteKey === siteKey)) return undefined;
  return { where: 'siteKey', say: `None of your pupils is due at this site of ${provider.name} in this session.` };
}

/** Whoever an event sends elsewhere needs no session at a provider: a taster day comes before the placement. */
function mayBeSent({ facts, signature }: OpenSchool, input: RecordSessionEvent): boolean {
  const sent: SessionEvent = { ...input, at: undefined, where: 'elsewhere', takesBack: '', by: signature };
  return boardPupils({ ...facts, sessionEvents: [sent] }, input).some(({ pupilKey }) => pupilKey === input.pupilKey);
}

function timeProblem({ facts: { school }, now, today }: OpenSchool, { kind, date, half, at }: RecordSessionEvent) {
  const isOver = kind === 'leftSite';
  if (isOver && date > today)
    return { where: 'date', say: 'That day has not come yet. Choose the session in which the pupil left.' };
  if (at === undefined) return needsOf[kind].at ? { where: 'at', say: 'Write the time, such as 10:40.' } : undefined;
  // A morning may go on over lunch and an afternoon begin before it is asked about; the other half's cut-off is beyond doubt.
  const other = half === 'AM' ? 'PM' : 'AM';
  const limit = sessionTimes(school, other).cutOffAt;
  if (half === 'AM' ? at >= limit : at <= limit)
    return {
      where: 'at',
      say: `${timeOfDay(at)} is in the ${halfName(other)}. Correct the time, or choose the ${halfName(other)}.`,
    };
  return isOver && Date.parse(instantOf(date, at)) > Date.parse(now)
    ? { where: 'at', say: `${timeOfDay(at)} has not come yet. Write when the pupil left.` }
    : undefined;
}

function placeProblem({ kind, where, place, note }: RecordSessionEvent): FieldProblem | undefined {
  if (needsOf[kind].where && where === undefined)
    return { where: 'where', say: 'Choose where the pupil is: in school, or elsewhere.' };
  if (needsOf[kind].where && where === 'elsewhere' && place.trim() === '')
    return { where: 'place', say: 'Write the name and the address of the place: somebody may have to go there.' };
  for (const [field, text] of [
    ['place', place],
    ['note', note],
  ] as const)
    if (text.trim().length > longestText) return { where: field, say: `Shorten this: at most ${longestText} characters.` };
  return undefined;
}
