import type { z } from 'zod';
import type { Fields } from './fieldShapes.ts';
import type { ListName } from './schema.ts';

/** Names for titles that people read in SharePoint; a key that is not known stands for itself. */
export interface Names {
  pupil(pupilKey: string): string;
  provider(providerKey: string): string;
  /** The pupil of a placement. */
  placement(placementKey: string): string;
}

/** How one list's rows become values. */
export interface ListReader<T> {
  readonly list: ListName;
  readonly shape: z.ZodType<T>;
  /** The row's `Key`. */
  readonly keyOf: (value: T) => string;
}

/** How values become rows. `Key` and `Title` are added by the writer. Empty text clears a column. */
export interface ListCodec<T> extends ListReader<T> {
  readonly title: (value: T, names: Names) => string;
  readonly write: (value: T) => Fields;
}
