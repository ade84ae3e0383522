/** What is done with documents and templates, who may, and how it is asked for: rows of the rights' matrix. */
import { randomUUID } from 'node:crypto';
import type { TabClient } from '../support/tabClient.ts';
import type { Who } from './everybody.ts';

type Verb = readonly [string, Who | readonly Who[], (tab: TabClient) => ReturnType<TabClient['send']>];

const template = '/schools/larkhill/templates/learnersPlan';
const key = () => ({ key: randomUUID() });

/** @param ofPlacement a key of a running placement with an agreement. @param lead the AP lead's tab, to look things up. */
export function documentVerbs(ofPlacement: () => string, lead: () => TabClient): readonly Verb[] {
  const about = () => `/schools/larkhill/documents/placement/${ofPlacement()}`;
  const present = async () => ({ contentBase64: (await lead().get(template)).body.contentBase64 });
  const on = '2026-11-23';
  return [
    ['make a document', 'apLead', (tab) => tab.post(`${about()}/learnersPlan`, key())],
    ['make a form of a referral', ['apLead', 'senco'], (tab) => tab.post(`${about()}/referralPartA`, key())],
    [
      'share a document',
      'apLead',
      async (tab) => {
        const { people } = (await lead().get(about())).body;
        return tab.post(`${about()}/learnersPlan/share`, { ...key(), people: [people[0].email], until: null });
      },
    ],
    [
      'record a signature',
      'apLead',
      (tab) => tab.post(`${about()}/agreement/signatures`, { ...key(), version: 1, party: 'pupil', name: 'A pupil', on }),
    ],
    [
      'record copies as sent',
      'apLead',
      (tab) =>
        tab.post(`${about()}/learnersPlan/copies`, {
          ...key(),
          version: 1,
          to: [{ party: 'parent', name: '' }],
          how: 'letter',
          on,
        }),
    ],
    ['try a template', ['apLead', 'headteacher'], async (tab) => tab.post(`${template}/check`, await present())],
    ['publish a template', ['apLead', 'headteacher'], async (tab) => tab.post(template, { ...key(), ...(await present()) })],
  ];
}
