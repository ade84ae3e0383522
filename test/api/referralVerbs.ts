/** What is done with a referral, by whom: rows of the rights' matrix. */
import { randomUUID } from 'node:crypto';
import type { TabClient } from '../support/tabClient.ts';
import type { Who } from './everybody.ts';

type Verb = readonly [string, readonly Who[], (tab: TabClient) => ReturnType<TabClient['send']>];
const may = ['apLead', 'senco'] as const;
const all = '/schools/larkhill/referrals';

/** @param lead the AP lead, to look up a draft of the sample. */
export const referralVerbs = (lead: () => TabClient): readonly Verb[] => {
  const draft = async (): Promise<{ readonly key: string; readonly pupilKey: string }> => {
    const { referrals } = (await lead().get(all)).body;
    return referrals.find(({ state }: { state: string }) => state === 'draft');
  };
  return [
    ['begin a referral', may, async (tab) => tab.post(all, { key: randomUUID(), pupilKey: (await draft()).pupilKey })],
    [
      'write in a referral',
      may,
      async (tab) => {
        const { key } = await draft();
        const was = (await lead().get(`${all}/${key}`)).body.answers.risks ?? '';
        return tab.send('PUT', `${all}/${key}`, { changes: [{ field: 'risks', was, now: randomUUID() }] });
      },
    ],
    [
      'record who was consulted',
      may,
      async (tab) =>
        tab.post(`/schools/larkhill/before/${(await draft()).key}`, {
          ...{ key: randomUUID(), on: '2026-11-20' },
          what: { kind: 'consulted', party: 'pupil', name: 'The pupil', view: 'Would like to', agrees: 'yes' },
        }),
    ],
    ['open a referral again', may, async (tab) => tab.post(`${all}/${(await draft()).key}/reopen`, {})],
    ['close a referral', may, async (tab) => tab.post(`${all}/${(await draft()).key}/close`, { reason: 'Settled at school' })],
  ];
};
