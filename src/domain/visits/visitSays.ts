import type { DateText } from '../session.ts';
import { dateInWords } from '../words.ts';
import { itemWords, needsComment, type VisitAnswer, type VisitForm, visitFormNames } from './visitItems.ts';

interface SaidVisit {
  readonly form: VisitForm;
  readonly who: string;
  readonly isPlanned: boolean;
  readonly on: DateText;
  readonly checks: Readonly<Record<string, VisitAnswer>>;
}

/** A visit in the one sentence that every list shows: who, where, planned or not, and what was not in order. */
export function visitSays({ form, who, isPlanned, on, checks }: SaidVisit, about: string): string {
  const wrong = Object.entries(checks).flatMap(([key, answer]) => (needsComment(key, answer) ? [`“${itemWords(key)}”`] : []));
  const how = form === 'onSite' ? `${isPlanned ? 'Planned' : 'Unannounced'} visit to the setting` : visitFormNames[form];
  const inOrder = wrong.length === 0 ? '' : ` Not in order: ${wrong.join('; ')}.`;
  return `${how} about ${about} on ${dateInWords(on)}: ${who.trim()}.${inOrder}`;
}

/** `Visit planned: Amara Obi at Foxglove Farm, Monday 30 November 2026, from 10:00 to 11:00: Amara Okafor.` */
export const visitLine = (what: string, about: string, on: DateText, rest: string): string =>
  `${what}: ${about}, ${dateInWords(on)}, ${rest}.`;
