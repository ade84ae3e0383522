/**
 * The safeguarding records of a school as one person may read and write them: SharePoint decides with that person's own token. They are in no
 * casebook and in no memory that another person is answered from.
 */
import type {
  ChronologyEntry,
  ConcernRecord,
  ConfidentialRecords,
  ConfidentialShare,
  NamedPerson,
} from '#domain/safeguarding/confidentialRecords.ts';

export type ConfidentialReading =
  | {
      readonly state: 'open';
      readonly records: ConfidentialRecords;
      readonly siteUrl: string;
      /** Rows that cannot be read: by list and item, without a word of them. */
      readonly problems: readonly string[];
    }
  /** SharePoint does not let this person in. */
  | { readonly state: 'closed' }
  /** The school has no such site, or it has no lists yet. */
  | { readonly state: 'none' }
  /** In the chat: there these records are never read. */
  | { readonly state: 'notHere' };

export type ConfidentialAdd =
  | { readonly list: 'concerns'; readonly value: ConcernRecord }
  | { readonly list: 'chronology'; readonly value: ChronologyEntry }
  | { readonly list: 'shares'; readonly value: ConfidentialShare }
  | { readonly list: 'namedPeople'; readonly value: NamedPerson };

export interface Confidential {
  /** One round trip, and none within 30 seconds of the last one of this person, unless `isFresh`. Throws GraphError where SharePoint is away. */
  read(schoolKey: string, isFresh?: boolean): Promise<ConfidentialReading>;
  /** Whether SharePoint has let this person in since the process began, and not turned them away since. Asks nothing. */
  wasLetIn(schoolKey: string): boolean;
  /** All or, where an answer was lost, some: sent again, what is there stays and the rest is added. Throws GraphError where SharePoint is away. */
  add(schoolKey: string, rows: readonly ConfidentialAdd[]): Promise<'done' | 'closed'>;
}

/** In the chat and in rounds. */
export const confidentialInChat: Confidential = {
  read: async () => ({ state: 'notHere' }),
  wasLetIn: () => false,
  add: async () => 'closed',
};
