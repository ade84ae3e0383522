/** Rows of the matrix of rights: the way back, the end, a provider that fails. */
import { randomUUID } from 'node:crypto';
import type { TabClient } from '../support/tabClient.ts';
import type { Who } from './everybody.ts';
import { providerKey } from './rightsWorld.ts';

type Verb = readonly [string, Who | readonly Who[], (tab: TabClient) => ReturnType<TabClient['send']>];
const measures = { measures: ['checkIn'], measuresWords: '', reviewOn: null };
const plan = {
  kind: 'returnPlan',
  returnsOn: '2026-12-14',
  readiness: 'Calm',
  schoolSupport: 'A',
  providerSupport: 'B',
  ...measures,
};

export const endingVerbs = (one: () => string): readonly Verb[] => [
  [
    'record the plan for a return',
    ['apLead', 'headteacher', 'senco'],
    (tab) => tab.post(`${one()}/ending`, { key: randomUUID(), on: '2026-11-23', what: plan }),
  ],
  [
    'plan the meeting about a return',
    ['apLead', 'headteacher', 'senco'],
    (tab) =>
      tab.post(`${one()}/return-meeting`, {
        ...{ key: randomUUID(), day: '2026-12-07', startsAt: '15:30', endsAt: '16:00', place: 'Library', people: 'All' },
        ...{ inCalendar: false, isOnline: false, invited: [] },
      }),
  ],
  [
    'set the stages of a return',
    ['apLead', 'headteacher'],
    (tab) => tab.post(`${one()}/return-stages`, { key: randomUUID(), stages: [{ from: '2026-12-15', slots: [] }] }),
  ],
  [
    'record that a provider cannot take its pupils',
    ['apLead', 'headteacher', 'safeguardingLead'],
    (tab) =>
      tab.post(`/schools/larkhill/providers/${providerKey}/failures`, {
        ...{ key: randomUUID(), from: '2026-11-24', half: 'AM', why: 'Flooded', told: 'The farm', pupils: [] },
      }),
  ],
];
