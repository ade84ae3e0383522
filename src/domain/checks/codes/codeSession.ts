import type { Arrangement } from '../../arrangement.ts';
import type { ProviderKind } from '../../provider.ts';
import type { Mark } from '../../register.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import type { DateText, Half } from '../../session.ts';
import { type Answered, type Timetable, timetableKindNames } from '../../timetable.ts';
import { dateInWords, sessionInWords } from '../../words.ts';

/** What is known of one pupil in one session, for its register code. `undefined` is not known: neither yes nor no. */
export interface CodeSession {
  readonly date: DateText;
  readonly half: Half;
  /** Where the pupil is due: at a provider, at school, at home under flexi-schooling or with work set, or nowhere. */
  readonly where: 'provider' | 'school' | 'home' | 'nowhere';
  /** The provider's, where there is one. */
  readonly arrangement?: Arrangement | undefined;
  readonly providerKind?: ProviderKind | undefined;
  readonly providerName?: string | undefined;
  readonly isDualRegistered?: Answered;
  readonly isSupervised?: Answered;
  /** In the place itself, or joined online. */
  readonly isThere?: 'physically' | 'online' | undefined;
  readonly mark: Mark | undefined;
  readonly minutesLate?: number | undefined;
  readonly timetable?: Timetable | undefined;
  /** Whether the reason of an absence is known. */
  readonly isReasonKnown?: Answered;
  /** The day on which the code is given or still stands; the session's own when left out. */
  readonly markedOn?: DateText | undefined;
}

export type CodeFacts = Pick<SchoolFacts, 'policy' | 'calendar'>;

export const attended = ({ mark }: CodeSession): boolean => mark === 'present' || mark === 'late';

/** Kinds of provider at which a pupil can be registered too (ATT-4). */
const schools: readonly (ProviderKind | undefined)[] = [
  'pupilReferralUnit',
  'apAcademy',
  'mainstreamSchool',
  'specialSchool',
  'independentSchool',
  'hospital',
];
export const isAtSchoolElsewhere = ({ where, providerKind }: CodeSession): boolean =>
  where === 'provider' && schools.includes(providerKind);

/** Provision on the school's own site is school: "present is a normal present mark" (PRO-14). */
export const isOnOwnSite = ({ where, providerKind }: CodeSession): boolean =>
  where === 'school' || (where === 'provider' && providerKind === 'onSite');

/** Joined from afar: the provider works online only, or the pupil was not in the place. */
export const isOnline = ({ where, isThere, providerKind }: CodeSession): boolean =>
  isThere === 'online' || (where === 'provider' && providerKind === 'online');

export const placeInWords = ({ where, providerName }: CodeSession): string =>
  where === 'provider'
    ? (providerName ?? 'the provider')
    : where === 'school'
      ? 'school'
      : where === 'home'
        ? 'home'
        : 'no place';

export const isFlexi = ({ where, timetable }: CodeSession): boolean => where === 'home' && timetable?.kind === 'flexiSchooling';

/** Whether a part-time timetable was agreed and covers the session, and if not why not, in a sentence. */
export function partTime({ date, timetable }: CodeSession): { readonly covers: boolean; readonly because: string } {
  const no = (because: string) => ({ covers: false, because });
  if (timetable === undefined || timetable.kind !== 'partTime') return no('No part-time timetable is recorded for the pupil.');
  const name = timetableKindNames[timetable.kind].toLowerCase();
  if (timetable.decision === undefined) return no(`The ${name} is not decided yet.`);
  if (!timetable.decision.agreed) return no(`The ${name} was refused.`);
  const { startsOn, endsOn } = timetable;
  if (startsOn === undefined || endsOn === undefined) return no(`The ${name} lacks its first day or the day by which it ends.`);
  if (date < startsOn) return no(`The ${name} begins only on ${dateInWords(startsOn)}.`);
  if (date > endsOn) return no(`The ${name} ended on ${dateInWords(endsOn)}.`);
  return { covers: true, because: `The pupil has an agreed ${name} from ${dateInWords(startsOn)} to ${dateInWords(endsOn)}.` };
}

export const whenInWords = ({ date, half }: CodeSession): string => sessionInWords(date, half);
