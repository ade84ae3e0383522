import { z } from 'zod';
import { type CalendarEntry, calendarKinds } from '#domain/calendar.ts';
import { choiceOf, date, key, text } from '../fieldShapes.ts';
import type { ListReader } from '../listCodec.ts';

const kindNames = { term: 'Term', halfTerm: 'Half-term', inset: 'INSET day', closure: 'Closure' } as const;

const shape = z
  .object({ Key: key, Title: text, Kind: choiceOf(calendarKinds, kindNames), StartsOn: date, EndsOn: date.nullish() })
  .transform(
    (row): CalendarEntry => ({
      key: row.Key,
      kind: row.Kind,
      name: row.Title,
      startsOn: row.StartsOn,
      // A single day is often typed without its last day.
      endsOn: row.EndsOn ?? row.StartsOn,
    }),
  );

export const calendarList: ListReader<CalendarEntry> = { list: 'calendar', shape, keyOf: (entry) => entry.key };
