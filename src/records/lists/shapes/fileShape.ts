import { z } from 'zod';

/** A `FileLink`. */
export const fileShape = z.object({ driveId: z.string(), itemId: z.string(), webUrl: z.string(), fileName: z.string() });
