import { z } from 'zod';
import type { AgreementDocument } from '#domain/placement.ts';
import { type Fields, signature, text } from '../fieldShapes.ts';

/** The columns of a placement that point to its agreement. */
export const agreementShape = {
  AgreementDriveId: text,
  AgreementItemId: text,
  AgreementUrl: text,
  AgreementFileName: text,
  AgreementVersion: z.number().nullish(),
  AgreementMadeById: text,
  AgreementMadeByName: text,
  AgreementMadeAt: text,
};

type Row = z.output<z.ZodObject<typeof agreementShape>>;

export function agreementOf(row: Row): AgreementDocument | undefined {
  if (row.AgreementItemId === '') return undefined;
  return {
    driveId: row.AgreementDriveId,
    itemId: row.AgreementItemId,
    webUrl: row.AgreementUrl,
    fileName: row.AgreementFileName,
    version: row.AgreementVersion ?? 1,
    made: signature(row.AgreementMadeById, row.AgreementMadeByName, row.AgreementMadeAt),
  };
}

export const agreementFields = (agreement: AgreementDocument | undefined): Fields => ({
  AgreementDriveId: agreement?.driveId ?? '',
  AgreementItemId: agreement?.itemId ?? '',
  AgreementUrl: agreement?.webUrl ?? '',
  AgreementFileName: agreement?.fileName ?? '',
  AgreementVersion: agreement?.version ?? null,
  AgreementMadeById: agreement?.made.personId ?? '',
  AgreementMadeByName: agreement?.made.name ?? '',
  AgreementMadeAt: agreement?.made.at ?? '',
});
