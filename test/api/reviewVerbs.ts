/** What is done about a review beside its record, and by whom: rows of the table of rights. */
import { randomUUID } from 'node:crypto';
import type { TabClient } from '../support/tabClient.ts';
import type { Who } from './everybody.ts';
import { tabOf } from './rightsWorld.ts';

type Verb = readonly [string, Who | readonly Who[], (tab: TabClient) => ReturnType<TabClient['send']>];

const meeting = () => ({
  ...{ key: randomUUID(), day: '2026-12-07', startsAt: '15:30', endsAt: '16:15', place: 'School', people: 'The parents' },
  ...{ inCalendar: false, isOnline: false, invited: [] },
});

/** @param one the path of a placement that is reviewed */
export const reviewVerbs = (one: () => string): readonly Verb[] => [
  ['plan the meeting of a review', 'apLead', (tab) => tab.post(`${one()}/reviews/next/meeting`, meeting())],
  [
    'call the meeting of a review off',
    'apLead',
    async (tab) => {
      const cancel = () => tab.post(`${one()}/reviews/next/meeting/cancel`, { key: randomUUID(), reason: 'Snow' });
      const answer = await cancel();
      if (answer.status === 403) return answer;
      await tabOf('apLead').post(`${one()}/reviews/next/meeting`, meeting());
      return cancel();
    },
  ],
  [
    'record that a report was asked for',
    'apLead',
    (tab) =>
      tab.post(`${one()}/reviews/next/report-asked`, { key: randomUUID(), on: '2026-11-23', by: '2026-12-01', name: 'Sam' }),
  ],
];
