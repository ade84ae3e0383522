import type { Whereabouts } from '#api/contractAttendance.ts';
import { followUpResultNames, followUpStepNames } from '#domain/followUp.ts';
import { roleNames } from '#domain/staff.ts';
import { listInWords, shortDate, timeInWords } from '#domain/words.ts';
import { londonDay } from '../../../shared/londonDay.ts';
import { clock } from '../dayWords.ts';

export type State = Whereabouts['state'];
type FollowUpRow = Whereabouts['followUps'][number];
type Chase = NonNullable<Whereabouts['chase']>;

/** Somebody must find out where these pupils are. */
export const isLoud = (state: State): boolean => state === 'unknown' || state === 'left' || state === 'unexplained';

/** A moment of the session's day as a time, of another day with the day. */
const momentInWords = (at: string, date: string): string =>
  /^\d{2}:\d{2}$/.test(at) || londonDay(at) === date ? clock(at) : `${shortDate(londonDay(at))}, ${timeInWords(at)}`;

/** `9.35am: Called the provider, not reached. “Nobody picks up.” Priya Shah. Next: ring again, by 10am.` */
export function followUpInWords(step: FollowUpRow, date: string): string {
  const isPlain = step.step === 'acting' || step.step === 'found' || step.result === 'done';
  const what = step.step === 'acting' ? 'Is dealing with it' : followUpStepNames[step.step];
  const result = isPlain ? '' : `, ${followUpResultNames[step.result].toLowerCase()}`;
  const note = step.note ? ` “${step.note}”` : '';
  const by = step.nextBy ? `, by ${momentInWords(step.nextBy, date)}` : '';
  const next = step.nextStep ? ` Next: ${step.nextStep.replace(/\.$/, '')}${by}.` : '';
  return `${momentInWords(step.happenedAt, date)}: ${what}${result}.${note} ${step.by.name}.${next}`;
}

const namesOf = ({ role, names }: Chase['rungs'][number]): string =>
  names.length > 0 ? listInWords(names) : `nobody: there is no ${roleNames[role]}`;

/** Who has been told and who is next, e.g. `Told: Priya Shah 9.15am. Next: Amara Okafor (AP lead) at 9.30am. Nobody is dealing with it yet.` */
export function chaseInWords({ rungs, acting }: Chase): string {
  const told = rungs.filter(({ isReached }) => isReached);
  const next = rungs.find(({ isReached }) => !isReached);
  return [
    told.length > 0 ? `Told: ${told.map((rung) => `${namesOf(rung)} ${clock(rung.at)}`).join(', ')}.` : '',
    next ? `Next: ${namesOf(next)} (${roleNames[next.role]}) at ${clock(next.at)}.` : '',
    acting ? `${acting.name} is dealing with it since ${clock(acting.at)}.` : 'Nobody is dealing with it yet.',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const calls: readonly FollowUpRow['step'][] = ['calledProvider', 'calledParent'];

/** Whom to ring, those first whom nobody has tried in vain: after each call that reached nobody the next number comes up. */
export function toRing({ telephones, followUps }: Pick<Whereabouts, 'telephones' | 'followUps'>): Whereabouts['telephones'] {
  const inVain = followUps.filter(({ step, result }) => calls.includes(step) && result === 'notReached').length;
  if (telephones.length === 0) return [];
  const first = Math.min(inVain, telephones.length - 1);
  return [...telephones.slice(first), ...telephones.slice(0, first)];
}
