/** What is done about visits and what was agreed on them, and by whom: rows of the table of rights. */
import { randomUUID } from 'node:crypto';
import { groupsOf } from '../../src/domain/visits/visitItems.ts';
import type { TabClient } from '../support/tabClient.ts';
import type { Who } from './everybody.ts';
import { tabOf } from './rightsWorld.ts';

type Verb = readonly [string, readonly Who[], (tab: TabClient) => ReturnType<TabClient['send']>];

const visitors = ['apLead', 'headteacher', 'safeguardingLead', 'senco'] as const satisfies readonly Who[];
const on = '2026-11-23';
const action = () => ({
  ...{ key: randomUUID(), on, what: 'Ring the parents', dueOn: '2026-12-07' },
  owner: { role: 'designatedSafeguardingLead', name: 'Dan Osei' },
});
const visit = () => ({
  ...{ key: randomUUID(), on, time: '', form: 'call', isPlanned: true, plannedKey: '', who: 'Somebody', role: '', comments: {} },
  checks: Object.fromEntries(groupsOf('call').flatMap(({ items }) => items.map(({ key }) => [key, 'yes']))),
  ...{ riskAssessmentVersion: null, progress: [], views: { pupil: '', parent: '', provider: '' }, notes: '' },
  ...{ photographs: [], signatures: [], actions: [] },
});
const plan = () => ({
  ...{ key: randomUUID(), day: '2026-12-07', startsAt: '10:00', endsAt: '11:00', people: 'Somebody' },
  ...{ inCalendar: false, invited: [], replaces: '' },
});
const scores = { emotional: 1, conduct: 1, hyperactivity: 1, peer: 1, prosocial: 1, impact: null };

const agreedBefore = action();
/** An action of the safeguarding lead that was agreed before anybody is refused anything. */
export const agreeBefore = (one: string) => tabOf('apLead').post(`${one}/actions`, agreedBefore);

/** @param one the path of a running placement */
export const visitVerbs = (one: () => string): readonly Verb[] => [
  ['record a visit', visitors, (tab) => tab.post(`${one()}/visits`, visit())],
  ['plan a visit', visitors, (tab) => tab.post(`${one()}/visits/planned`, plan())],
  [
    'call a visit off',
    visitors,
    async (tab) => {
      const cancel = (key: string) => tab.post(`${one()}/visits/planned/${key}/cancel`, { key: randomUUID(), reason: 'Snow' });
      const answer = await cancel('none');
      if (answer.status === 403) return answer;
      const planned = plan();
      await tab.post(`${one()}/visits/planned`, planned);
      return cancel(planned.key);
    },
  ],
  [
    'keep a photograph of work',
    visitors,
    (tab) => tab.post(`${one()}/visits/photographs`, { key: randomUUID(), contentBase64: '/9j/2gACAQID/9k=' }),
  ],
  [
    'record a questionnaire',
    ['apLead', 'senco'],
    (tab) => tab.post(`${one()}/questionnaires`, { key: randomUUID(), on, when: 'during', completedBy: 'school', scores }),
  ],
  ['agree an action', visitors, (tab) => tab.post(`${one()}/actions`, action())],
  [
    'record an action as done',
    ['apLead', 'safeguardingLead'],
    async (tab) => {
      const complete = (key: string) =>
        tab.post(`${one()}/actions/${key}/done`, { key: randomUUID(), on, evidence: 'Rang them' });
      const answer = await complete(agreedBefore.key);
      if (answer.status !== 409) return answer;
      // The one of before is done: each who may completes one of their own.
      const agreed = action();
      await tabOf('apLead').post(`${one()}/actions`, agreed);
      return complete(agreed.key);
    },
  ],
];
