import { z } from 'zod';

const shape = z.object({
  id: z.string(),
  name: z.string(),
  eTag: z.string().default(''),
  webUrl: z.string().default(''),
  lastModifiedDateTime: z.string().default(''),
  folder: z.unknown().optional(),
  parentReference: z.object({ driveId: z.string().default(''), id: z.string().optional() }).optional(),
});

/** A file or folder in a drive, cut to what is used. */
export type DriveItem = z.output<typeof shape>;

export const driveItem = (body: unknown): DriveItem => shape.parse(body);
export const driveItems = (values: readonly unknown[]): DriveItem[] => values.map(driveItem);
const idShape = z.object({ id: z.string() });
export const driveId = (body: unknown): string => idShape.parse(body).id;
