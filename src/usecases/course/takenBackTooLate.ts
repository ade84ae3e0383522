import type { CaseRecord } from '#domain/caseFile/caseRecord.ts';
import { sessionBegun } from '#domain/course/sessionBegun.ts';
import type { OpenSchool } from '../openSchool.ts';

/**
 * Why a pause or its end can no longer be taken back: from its first session on it has said where the pupil was expected, and days that are
 * over would ask anew where the pupil was. Undefined for every other record.
 */
export function takenBackTooLate({ what }: Pick<CaseRecord, 'what'>, { facts, now }: OpenSchool): string | undefined {
  if (what.kind === 'placementPaused')
    return sessionBegun({ date: what.from, half: what.half }, facts.school, now)
      ? 'This pause has begun, and the register goes by it. Let the placement go on instead, from a later day.'
      : undefined;
  if (what.kind === 'placementResumed')
    return sessionBegun({ date: what.from, half: 'AM' }, facts.school, now)
      ? 'The placement has gone on, and the register goes by it. Pause it anew instead.'
      : undefined;
  return undefined;
}
