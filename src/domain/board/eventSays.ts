import type { SchoolFacts } from '../schoolFacts.ts';
import { type SessionEvent, sessionEventNames } from '../sessionEvent.ts';
import { timeOfDay } from '../words.ts';
import { whoAndWhen } from './whoAndWhen.ts';

/** A note behind a sentence; nothing when there is none. */
export const inBrackets = (note: string): string => (note.trim() === '' ? '' : `, “${note.trim()}”`);

/** An event in one sentence: `Left the site at 10.20am, “by the back gate” (Priya Nair at 10.25am).` */
export function eventSays(event: SessionEvent, date: string, facts: Pick<SchoolFacts, 'school' | 'providers' | 'sites'>): string {
  const { kind, at, where, place, note, by } = event;
  const what =
    kind === 'providerClosed' ? `${nameOfPlace(event, facts)} closed` : kind === 'placed' ? 'Placed' : sessionEventNames[kind];
  const to =
    where === 'school'
      ? `: at ${facts.school.name}`
      : where === 'elsewhere'
        ? `: ${place.trim() || 'the place was not written down'}`
        : '';
  const time = at === undefined ? '' : ` at ${timeOfDay(at)}`;
  return `${what}${time}${to}${inBrackets(note)} (${whoAndWhen(by, date)}).`;
}

function nameOfPlace(
  { providerKey, siteKey }: SessionEvent,
  { providers, sites }: Pick<SchoolFacts, 'providers' | 'sites'>,
): string {
  const name = providers.get(providerKey)?.name ?? 'The provider';
  const site = sites.get(siteKey)?.name;
  return site === undefined ? name : `${name}, ${site},`;
}
