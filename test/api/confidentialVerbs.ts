/** What is done with the confidential records, and by whom: rows of the matrix of rights. */
import { randomUUID } from 'node:crypto';
import { auditItemKeys } from '../../src/domain/safeguarding/auditItems.ts';
import type { TabClient } from '../support/tabClient.ts';
import type { Who } from './everybody.ts';

type Verb = readonly [string, Who, (tab: TabClient) => ReturnType<TabClient['send']>];
const all = '/schools/larkhill/confidential';
const on = '2026-11-23';

/** @param lead the safeguarding lead's tab, to look things up. */
export function confidentialVerbs(lead: () => TabClient, provider: () => string): readonly Verb[] {
  const seen = async () => (await lead().get(all)).body;
  const concern = async (): Promise<string> => (await seen()).concerns[0].key;
  const placement = async (): Promise<string> => (await seen()).chronologies[0].placementKey;
  const dan = 'safeguardingLead';
  return [
    ['open the confidential records', dan, (tab) => tab.get(all)],
    ['open one of them', dan, async (tab) => tab.get(`${all}/${await concern()}`)],
    ['open a chronology', dan, async (tab) => tab.get(`${all}/chronology/${await placement()}`)],
    [
      'record a concern',
      dan,
      async (tab) =>
        tab.post(all, {
          ...{ key: randomUUID(), pupilKey: (await seen()).choices.pupils[0].key, providerKey: '', isAboutSetting: false },
          ...{ category: 'other', happenedOn: on, happenedAt: '', raisedBy: 'Jo Farrier', raisedOn: on, words: 'W', done: '' },
          ...{ recordNumber: '', parentsTold: true, parentsReason: 'Rang' },
        }),
    ],
    [
      'add to a concern',
      dan,
      async (tab) =>
        tab.post(`${all}/${await concern()}/entries`, {
          ...{ key: randomUUID(), kind: 'added', on, words: 'W', corrects: '', about: '' },
        }),
    ],
    [
      'record what a provider was told of a concern',
      dan,
      async (tab) => {
        const share = { key: randomUUID(), direction: 'given', placementKey: await placement(), concernKey: '' };
        return tab.post(`${all}/shares`, { ...share, extract: 'X', to: 'Lee Marsh', how: 'meeting', on });
      },
    ],
    [
      'ask for reviews after a concern',
      dan,
      async (tab) => {
        const key = await concern();
        const { placements } = (await lead().get(`${all}/${key}`)).body;
        return tab.post(`${all}/${key}/reviews`, { placements: placements.map((one: { key: string }) => one.key) });
      },
    ],
    [
      'name somebody for the confidential records',
      dan,
      async (tab) => {
        const { personId } = (await seen()).choices.people[0];
        return tab.post(`${all}/people`, { key: randomUUID(), personId, from: on, until: '2026-12-18', why: 'Cover' });
      },
    ],
    [
      'add an event to a chronology',
      dan,
      async (tab) => tab.post(`${all}/chronology/${await placement()}/events`, { key: randomUUID(), on, words: 'W' }),
    ],
    [
      'record the audit of a setting',
      dan,
      (tab) =>
        tab.post(`/schools/larkhill/providers/${provider()}/audits`, {
          ...{ key: randomUUID(), on, with: 'Lee Marsh', outcome: 'safe', actions: '' },
          answers: Object.fromEntries(auditItemKeys.map((item) => [item, 'yes'])),
        }),
    ],
  ];
}
