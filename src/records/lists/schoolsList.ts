import { z } from 'zod';
import { type School, schoolTypes } from '#domain/school.ts';
import { choiceOf, key, text, time, wholeNumber } from '../fieldShapes.ts';
import type { ListReader } from '../listCodec.ts';

const typeNames = { maintained: 'Maintained school', academy: 'Academy', specialAcademy: 'Special academy' } as const;

/** For a school that has not said when. */
const usualDigestAt = '08:00';

const shape = z
  .object({
    Key: key,
    Title: text,
    Urn: text,
    SchoolType: choiceOf(schoolTypes, typeNames),
    Telephone: text,
    SitePath: z.string().startsWith('/'),
    ConfidentialSitePath: text,
    MorningAskedAt: time,
    MorningCutOffAt: time,
    AfternoonAskedAt: time,
    AfternoonCutOffAt: time,
    ReviewNoticeInSchoolDays: wholeNumber,
    DigestAt: time.nullish(),
    Mailbox: text,
  })
  .transform(
    (row): School => ({
      key: row.Key,
      name: row.Title,
      urn: row.Urn,
      schoolType: row.SchoolType,
      telephone: row.Telephone,
      sitePath: row.SitePath,
      confidentialSitePath: row.ConfidentialSitePath,
      morningAskedAt: row.MorningAskedAt,
      morningCutOffAt: row.MorningCutOffAt,
      afternoonAskedAt: row.AfternoonAskedAt,
      afternoonCutOffAt: row.AfternoonCutOffAt,
      reviewNoticeInSchoolDays: row.ReviewNoticeInSchoolDays,
      digestAt: row.DigestAt ?? usualDigestAt,
      mailbox: row.Mailbox,
    }),
  );

export const schoolsList: ListReader<School> = { list: 'schools', shape, keyOf: (school) => school.key };
