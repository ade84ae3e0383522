import { z } from 'zod';
import type { SearchRef } from '#domain/search.ts';
import { halves } from '#domain/session.ts';
import { roles } from '#domain/staff.ts';

const about = {
  schoolKey: z.string().min(1).max(200),
  /** The newest step the card knew: makes a press of the same card again the same step. */
  seenAt: z.string().max(40).default(''),
  deliveryKey: z.string().max(400).default(''),
};

/** Data of a card about a search: its school, and the rung or the event that it is about. */
const searchDataSchema = z.discriminatedUnion('round', [
  z.object({
    ...about,
    round: z.literal('chase'),
    date: z.iso.date(),
    half: z.enum(halves),
    role: z.enum(roles),
    moment: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  }),
  z.object({ ...about, round: z.literal('leftSite'), eventKey: z.string().min(1).max(200) }),
]);

export interface SearchData {
  readonly schoolKey: string;
  readonly seenAt: string;
  readonly deliveryKey: string;
  readonly ref: SearchRef;
}

/** Reads the data of a card about a search; undefined when it is none that our cards send. The role says which card, never what a person may. */
export function searchDataOf(data: Readonly<Record<string, unknown>>): SearchData | undefined {
  const read = searchDataSchema.safeParse(data);
  if (!read.success) return undefined;
  const { schoolKey, seenAt, deliveryKey } = read.data;
  const ref: SearchRef =
    read.data.round === 'leftSite'
      ? { round: 'leftSite', eventKey: read.data.eventKey }
      : {
          round: 'chase',
          session: { date: read.data.date, half: read.data.half },
          role: read.data.role,
          moment: read.data.moment,
        };
  return { schoolKey, seenAt, deliveryKey, ref };
}
