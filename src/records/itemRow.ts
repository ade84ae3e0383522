import { z } from 'zod';

/** A list item as a delta or a read gives it, cut to what is used. */
export interface ItemRow {
  readonly itemId: string;
  readonly eTag: string;
  readonly isDeleted: boolean;
  /** Undefined when the answer did not expand them. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
}

const shape = z
  .object({
    id: z.string(),
    eTag: z.string().optional(),
    '@odata.etag': z.string().optional(),
    deleted: z.unknown().optional(),
    contentType: z.object({ id: z.string().optional() }).nullish(),
    fields: z.record(z.string(), z.unknown()).optional(),
  })
  .transform((item) => ({
    itemId: item.id,
    eTag: item.eTag ?? item['@odata.etag'] ?? '',
    isDeleted: item.deleted != null,
    // Folders come with a delta too; content types below 0x0120 are folders.
    isFolder: item.contentType?.id?.startsWith('0x0120') ?? false,
    fields: item.fields,
  }));

/** The items among what Graph answered; folders and what is no item are left out. */
export const itemRows = (values: readonly unknown[]): ItemRow[] =>
  values.flatMap((value) => {
    const parsed = shape.safeParse(value);
    return parsed.success && !parsed.data.isFolder ? [parsed.data] : [];
  });

/** The one item of an answer. */
export const itemRow = (body: unknown): ItemRow | undefined => itemRows([body])[0];

/**
 * Whether an eTag is of an older state of the item than another. SharePoint's eTags end in the version, `"guid,12"`; when one does not, the
 * answer that came last is believed.
 */
export function isOlder(eTag: string, than: string): boolean {
  const [one, other] = [versionOf(eTag), versionOf(than)];
  return one !== undefined && other !== undefined && one < other;
}

const versionOf = (eTag: string): number | undefined => {
  const version = /,(\d+)"?$/.exec(eTag)?.[1];
  return version === undefined ? undefined : Number(version);
};
