import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';
import type { ImportPupils } from './previewPupilImport.ts';

export interface Imported {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/**
 * Takes a pupil file whole or not at all: any bad row refuses it. When SharePoint stops midway the refusal says how many are saved;
 * the same file again finishes the rest.
 */
export const importPupils: (desk: Desk, schoolKey: string, input: ImportPupils) => Promise<Outcome<Imported>> = async () => {
  throw new Error('importPupils is being written.');
};
