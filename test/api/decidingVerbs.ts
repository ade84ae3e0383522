/** What is done on the way to a start, by whom: rows of the rights' matrix. */
import { randomUUID } from 'node:crypto';
import type { TabClient } from '../support/tabClient.ts';
import type { Who } from './everybody.ts';

type Verb = readonly [string, Who, (tab: TabClient) => ReturnType<TabClient['send']>];

/** @param waiting a proposal; @param approved a placement from 8 to 12 February 2027 that was approved before. */
export const decidingVerbs = (waiting: () => string, approved: () => string): readonly Verb[] => [
  [
    'remind whoever decides',
    'apLead',
    (tab) => tab.post(`/schools/larkhill/placements/${waiting()}/remind`, { key: randomUUID() }),
  ],
  [
    'change the dates of a placement',
    'apLead',
    (tab) =>
      tab.post(`/schools/larkhill/placements/${approved()}/dates`, {
        ...{ key: randomUUID(), revision: 1, reason: 'The visit is later' },
        from: { startsOn: '2027-02-08', endsOn: '2027-02-12' },
        to: { startsOn: '2027-02-09', endsOn: '2027-02-12' },
      }),
  ],
];
