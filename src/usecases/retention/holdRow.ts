import type { Hold } from '#domain/retention/legalHolds.ts';
import type { DateText } from '#domain/session.ts';
import type { Signature } from '#domain/staff.ts';
import type { OpenSchool } from '../openSchool.ts';
import { pupilName } from './openRetention.ts';

export interface HoldRow {
  readonly key: string;
  /** `Jo Bloggs`, `Every pupil placed at Foxglove Farm`, `Every pupil of Larkhill Academy`. */
  readonly about: string;
  readonly reason: string;
  readonly on: DateText;
  readonly by: Signature;
}

export const aboutOfHold = (
  open: OpenSchool,
  { pupilKey, providerKey }: { readonly pupilKey: string; readonly providerKey: string },
): string => {
  if (pupilKey !== '') return pupilName(open, pupilKey);
  if (providerKey === '') return `Every pupil of ${open.facts.school.name}`;
  return `Every pupil placed at ${open.facts.providers.get(providerKey)?.name ?? 'a provider no longer in the list'}`;
};

export const holdRow = (open: OpenSchool, hold: Hold): HoldRow => ({
  key: hold.key,
  about: aboutOfHold(open, hold),
  reason: hold.what.reason,
  on: hold.on,
  by: hold.by,
});
