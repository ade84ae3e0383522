import type { CalendarEntry } from './calendar.ts';
import type { DateText } from './session.ts';
import { addDays } from './week.ts';

/** One half-term: the days of a term up to, between or after its half-term breaks. Both dates belong to it. */
export interface TermPart {
  readonly termName: string;
  readonly startsOn: DateText;
  readonly endsOn: DateText;
}

/** Cuts every term at its half-term breaks, in order of time. A term without a break is one part. */
export function termParts(entries: readonly CalendarEntry[]): TermPart[] {
  const inOrder = [...entries].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const breaks = inOrder.filter((entry) => entry.kind === 'halfTerm');
  return inOrder
    .filter((entry) => entry.kind === 'term')
    .flatMap((term) => {
      const parts: TermPart[] = [];
      let from = term.startsOn;
      for (const halfTerm of breaks) {
        if (halfTerm.endsOn < from || halfTerm.startsOn > term.endsOn) continue;
        if (from < halfTerm.startsOn) parts.push({ termName: term.name, startsOn: from, endsOn: addDays(halfTerm.startsOn, -1) });
        from = addDays(halfTerm.endsOn, 1);
      }
      if (from <= term.endsOn) parts.push({ termName: term.name, startsOn: from, endsOn: term.endsOn });
      return parts;
    });
}
