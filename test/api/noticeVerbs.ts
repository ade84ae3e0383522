/** What is done with notices, who may, and how it is asked for. */
import { randomUUID } from 'node:crypto';
import type { TabClient } from '../support/tabClient.ts';
import type { Who } from './everybody.ts';

type Verb = readonly [string, Who | readonly Who[], (tab: TabClient) => ReturnType<TabClient['send']>];

const larkhill = '/schools/larkhill';
const to = { name: 'Somebody', address: '1 High Street' };
const sent = () => ({
  ...{ key: randomUUID(), typed: {}, to, on: '2026-11-23', at: '09:05', how: 'email', name: 'Somebody' },
  ...{ address: 'somebody@larkhill.example', consent: '', ownWords: 'As it is in the office file' },
});

/** @param ofPlacement a key of a running placement. @param lead the AP lead's tab, to look things up. */
export function noticeVerbs(ofPlacement: () => string, lead: () => TabClient): readonly Verb[] {
  const laNotice = () => `${larkhill}/notices/${encodeURIComponent(`laNotice|${ofPlacement()}|`)}`;
  const suspension = async (): Promise<string> => {
    const { notices } = (await lead().get(`${larkhill}/notices`)).body;
    return `${larkhill}/notices/${encodeURIComponent(notices[0].key)}`;
  };
  /** One that runs under an off-site direction. */
  const directed = async (): Promise<string> => {
    const { placements } = (await lead().get(`${larkhill}/placements`)).body;
    for (const { key, stage } of placements) {
      if (stage !== 'running') continue;
      const { mayRecordRequest } = (await lead().get(`${larkhill}/placements/${key}/notices`)).body;
      if (mayRecordRequest) return key;
    }
    throw new Error('The sample has no running off-site direction.');
  };
  const both: readonly Who[] = ['headteacher', 'apLead'];
  return [
    ['preview a notice', 'apLead', (tab) => tab.post(`${laNotice()}/preview`, { typed: {}, to })],
    ['make a notice', 'apLead', (tab) => tab.post(`${laNotice()}/document`, { typed: {}, to, key: randomUUID() })],
    ['record a notice as sent', 'apLead', (tab) => tab.post(`${laNotice()}/sent`, sent())],
    ['record a notice of a suspension as sent', both, async (tab) => tab.post(`${await suspension()}/sent`, sent())],
    [
      'record a request for a review meeting',
      'apLead',
      async (tab) => {
        const body = { key: randomUUID(), on: '2026-11-23', party: 'parents', name: 'A parent', how: 'letter' };
        return tab.post(`${larkhill}/placements/${await directed()}/review-requests`, body);
      },
    ],
  ];
}
