/** What is done with a pupil's record, and by whom: rows of the table of rights. Each looks at the page first, as the tab does. */
import { randomUUID } from 'node:crypto';
import { nothingKnown } from '../../src/domain/learnerInformation.ts';
import type { TabClient } from '../support/tabClient.ts';
import type { Who } from './everybody.ts';

type Verb = readonly [string, readonly Who[], (tab: TabClient) => ReturnType<TabClient['send']>];

const learners = ['apLead', 'safeguardingLead', 'senco'] as const satisfies readonly Who[];
const nothing = { ...nothingKnown, checkedOn: null };

export function learnerVerbs(pathOf: () => string): Verb[] {
  const pageOf = async (tab: TabClient) => (await tab.get(pathOf())).body;
  const given = (kind: string) => async (tab: TabClient) => {
    const placementKey = (await pageOf(tab)).given?.[0]?.placementKey ?? 'none';
    const what = { information: [kind], withheld: [], reason: '', on: '2026-11-23', to: 'Its lead', how: 'email' };
    return tab.post(`${pathOf()}/given`, { key: randomUUID(), placementKey, ...what });
  };
  return [
    [
      'change what is known of a learner',
      learners,
      async (tab) => {
        const { saved: _saved, ...seen } = (await pageOf(tab)).information ?? nothing;
        return tab.put(`${pathOf()}/information`, { seen, words: { ...seen, interests: randomUUID() } });
      },
    ],
    [
      'record a risk assessment',
      learners,
      async (tab) => {
        const version = ((await pageOf(tab)).versions?.[0]?.version ?? 0) + 1;
        const what = { on: '2026-11-23', reviewBy: '2027-01-20', summary: 'Travel', where: 'The file' };
        return tab.post(`${pathOf()}/risk-assessments`, { key: randomUUID(), version, ...what });
      },
    ],
    ['record what a provider was given', ['apLead', 'safeguardingLead'], given('support')],
    ['record that a child-protection plan was given', ['safeguardingLead'], given('childProtectionPlan')],
  ];
}
