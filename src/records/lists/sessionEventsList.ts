import { z } from 'zod';
import { halves } from '#domain/session.ts';
import { type SessionEvent, sessionEventKinds, sessionEventNames } from '#domain/sessionEvent.ts';
import { choiceOf, date, key, text, time } from '../fieldShapes.ts';
import type { ListCodec, Names } from '../listCodec.ts';
import { recordedBy, recordedByFields, recordedByShape } from './recordedBy.ts';

const wheres = ['school', 'elsewhere'] as const;
const whereNames = { school: 'In school', elsewhere: 'Elsewhere' } as const;

const shape = z
  .object({
    Key: key,
    Kind: choiceOf(sessionEventKinds, sessionEventNames),
    SessionDate: date,
    Half: z.enum(halves),
    PupilKey: text,
    ProviderKey: text,
    SiteKey: text,
    AtTime: time.nullish(),
    Where: choiceOf(wheres, whereNames).nullish(),
    Place: text,
    Note: text,
    TakesBack: text,
    ...recordedByShape,
  })
  .transform(
    (row): SessionEvent => ({
      key: row.Key,
      kind: row.Kind,
      date: row.SessionDate,
      half: row.Half,
      pupilKey: row.PupilKey,
      providerKey: row.ProviderKey,
      siteKey: row.SiteKey,
      at: row.AtTime ?? undefined,
      where: row.Where ?? undefined,
      place: row.Place,
      note: row.Note,
      takesBack: row.TakesBack,
      by: recordedBy(row),
    }),
  );

const aboutWhom = ({ pupilKey, providerKey }: SessionEvent, names: Names): string =>
  pupilKey !== '' ? names.pupil(pupilKey) : providerKey !== '' ? names.provider(providerKey) : '';

export const sessionEventsList: ListCodec<SessionEvent> = {
  list: 'sessionEvents',
  shape,
  keyOf: (event) => event.key,
  title: (event, names) => `${sessionEventNames[event.kind]}: ${aboutWhom(event, names)}, ${event.date} ${event.half}`,
  write: (event) => ({
    Kind: sessionEventNames[event.kind],
    SessionDate: event.date,
    Half: event.half,
    PupilKey: event.pupilKey,
    ProviderKey: event.providerKey,
    SiteKey: event.siteKey,
    AtTime: event.at ?? '',
    Where: event.where === undefined ? '' : whereNames[event.where],
    Place: event.place,
    Note: event.note,
    TakesBack: event.takesBack,
    ...recordedByFields(event.by),
  }),
};
