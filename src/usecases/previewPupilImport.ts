import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';
import type { ImportField } from './pupilFile.ts';

/** What the person sends: the file's bytes, and which column holds which field; an empty mapping lets the product propose. */
export interface ImportPupils {
  readonly fileName: string;
  readonly contentBase64: string;
  readonly mapping: Readonly<Partial<Record<ImportField, string | undefined>>>;
}

export interface ImportPreview {
  readonly columns: string[];
  readonly mapping: Partial<Record<ImportField, string>>;
  readonly missingFields: ImportField[];
  readonly encoding: 'UTF-8' | 'Windows-1252';
  readonly rowCount: number;
  readonly adds: number;
  readonly changes: number;
  readonly same: number;
  /** The first 20; `problemCount` counts all. */
  readonly problems: { readonly line: number; readonly field: string; readonly say: string }[];
  readonly problemCount: number;
  readonly sample: {
    readonly line: number;
    readonly action: 'add' | 'change' | 'same' | 'problem';
    readonly upn: string;
    readonly name: string;
    readonly yearGroup: string;
  }[];
}

/** Reads a pupil file without keeping anything: what would be added and changed, and every row that cannot be taken. */
export const previewPupilImport: (desk: Desk, schoolKey: string, input: ImportPupils) => Promise<Outcome<ImportPreview>> =
  async () => {
    throw new Error('previewPupilImport is being written.');
  };
