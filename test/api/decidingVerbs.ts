/** What is done on the way to a start, by whom: rows of the rights' matrix. */
import { randomUUID } from 'node:crypto';
import type { TabClient } from '../support/tabClient.ts';
import type { Who } from './everybody.ts';

type Verb = readonly [string, Who, (tab: TabClient) => ReturnType<TabClient['send']>];

const larkhill = '/schools/larkhill';
const one = (key: string): string => `${larkhill}/placements/${key}`;
const chain = async (tab: TabClient, key: string) => (await tab.get(`${one(key)}/chain`)).body;

/** What the rows below are done with. */
interface ToDecide {
  /** An off-site direction on which the governing body decides. */
  readonly direction: string;
  /** A placement that meets everything for its start, which nobody has confirmed. */
  readonly startable: string;
  /** One that runs at a provider with something to override. */
  readonly overridable: string;
}

/** @param proposal an off-site direction as the tab proposes it. */
export async function toDecide(lead: TabClient, proposal: { readonly key: string }): Promise<ToDecide> {
  const change = { rule: 'approverOfOffSiteDirection', value: 'governingBody' };
  const policy = { key: randomUUID(), scope: 'school', validFrom: '2026-11-23', why: 'For these rows', changes: [change] };
  expectDone(await lead.post(`${larkhill}/policy`, policy));
  expectDone(await lead.post(`${larkhill}/placements`, { ...proposal, arrangement: 'offSiteDirection' }));
  const { placements } = (await lead.get(`${larkhill}/placements`)).body;
  let [startable, overridable] = ['', ''];
  for (const { key, stage } of placements) {
    if (stage !== 'running') continue;
    const seen = await chain(lead, key);
    if (overridable === '' && seen.overridable.length > 0) overridable = key;
    if (startable !== '' || seen.start.notMet > 0 || seen.start.confirmed === null) continue;
    const started = seen.steps.find(({ at }: { at: string }) => at === seen.start.confirmed.by.at).key;
    expectDone(await lead.post(`${larkhill}/case-file/${started}/take-back`, { key: randomUUID(), reason: 'For these rows' }));
    startable = key;
  }
  if (startable === '' || overridable === '') throw new Error('The sample has nothing to start, or nothing to override.');
  return { direction: proposal.key, startable, overridable };
}

function expectDone({ status, body }: Awaited<ReturnType<TabClient['send']>>): void {
  if (status >= 300) throw new Error(JSON.stringify(body));
}

/**
 * @param placements `revised` is a proposal, `approved` one from 8 to 12 February 2027 that was approved before. @param lead the AP lead's tab, to look things up.
 */
export function decidingVerbs(
  placements: { readonly revised: string; readonly approved: string },
  to: () => ToDecide,
  lead: () => TabClient,
): readonly Verb[] {
  const override = async () => (await chain(lead(), to().overridable)).overrides[0]?.key ?? 'none';
  const condition = async () => (await chain(lead(), to().direction)).conditions[0]?.key ?? 'none';
  return [
    ['remind whoever decides', 'apLead', (tab) => tab.post(`${one(placements.revised)}/remind`, { key: randomUUID() })],
    [
      'change the dates of a placement',
      'apLead',
      (tab) =>
        tab.post(`${one(placements.approved)}/dates`, {
          ...{ key: randomUUID(), revision: 1, reason: 'The visit is later' },
          from: { startsOn: '2027-02-08', endsOn: '2027-02-12' },
          to: { startsOn: '2027-02-09', endsOn: '2027-02-12' },
        }),
    ],
    [
      'record what the governing body decided',
      'clerk',
      (tab) =>
        tab.post(`${one(to().direction)}/governing-body`, {
          ...{ key: randomUUID(), revision: 1, outcome: 'approved', on: '2026-11-20', minute: 'FGB 12', reason: '' },
          conditions: [{ condition: 'The provider names a key worker', until: '2026-12-11' }],
        }),
    ],
    [
      'record a condition as met',
      'apLead',
      async (tab) => {
        const met = { key: randomUUID(), recordKey: await condition(), on: '2026-11-23', evidence: 'Named in an e-mail' };
        return tab.post(`${one(to().direction)}/condition-met`, met);
      },
    ],
    [
      'override a check',
      'headteacher',
      async (tab) => {
        const { overridable } = await chain(lead(), to().overridable);
        return tab.post(`${larkhill}/overrides`, {
          ...{ key: randomUUID(), placementKey: to().overridable, checks: [overridable[0].check], until: '2026-11-27' },
          reason: 'The certificate comes on Friday by post.',
        });
      },
    ],
    [
      'end an override',
      'headteacher',
      async (tab) =>
        tab.post(`${larkhill}/overrides/${await override()}/end`, { key: randomUUID(), reason: 'The certificate came' }),
    ],
    ['start a placement', 'apLead', (tab) => tab.post(`${one(to().startable)}/start`, { key: randomUUID(), note: '' })],
  ];
}
