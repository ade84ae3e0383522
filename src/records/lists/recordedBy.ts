import type { Signature } from '#domain/staff.ts';
import { type Fields, signature, text } from '../fieldShapes.ts';

/** The columns that say who recorded a row, and when. */
export const recordedByShape = { RecordedById: text, RecordedByName: text, RecordedAt: text };

export const recordedBy = (row: {
  readonly RecordedById: string;
  readonly RecordedByName: string;
  readonly RecordedAt: string;
}): Signature => signature(row.RecordedById, row.RecordedByName, row.RecordedAt);

export const recordedByFields = ({ personId, name, at }: Signature): Fields => ({
  RecordedById: personId,
  RecordedByName: name,
  RecordedAt: at,
});
