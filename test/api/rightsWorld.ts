/** What the matrix of rights is tried on: the sample trust on a Monday morning, with something of everything to do. One a test file. */
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { connectionOf } from '../../src/connection.ts';
import { type Graph, openGraph } from '../../src/graph/graph.ts';
import { graphScope, openSignIn } from '../../src/graph/signIn.ts';
import { openRecords } from '../../src/records/openRecords.ts';
import { itemsPath } from '../../src/records/siteAddress.ts';
import type { LocalPerson } from '../support/control.ts';
import { aProposal } from '../support/proposal.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';
import type { TabClient } from '../support/tabClient.ts';
import { aCaseRecord } from './aCaseRecord.ts';
import { aFlexiRequest } from './awayBodies.ts';
import { earlyEnd, fileOf } from './bodies.ts';
import { toDecide } from './decidingVerbs.ts';
import { names, type Who } from './everybody.ts';

export const larkhill = '/schools/larkhill';
export let all: Everything;
export let graph: Graph;
export let records: ReturnType<typeof openRecords>;
let people: readonly LocalPerson[];
/** Proposals of the AP lead by what is to become of them, and running placements. */
export const placements = { revised: '', approved: '', sentBack: '', withdrawn: '', running: '', reviewed: '' };
export let review = '';
export let away = '';
/** An open duty of the AP lead that is recorded on the spot, and a provider of a running placement. */
export let dutyKey = '';
export let providerKey = '';
/** An event of this morning, and a link that a provider was sent. */
export let eventKey = '';
export let linkKey = '';
/** A record of the case file that nobody of these made. */
export let caseKey = '';
/** A request for flexi-schooling, and the pupil it is for. */
export let flexiKey = '';
export let importedKey = '';
export let deciding: Awaited<ReturnType<typeof toDecide>>;
export let proposal: (key: string, month: string) => ReturnType<typeof aProposal>;
/** One pupil is proposed for a week in each of these months of 2027. */
const months = [
  ['revised', '01'],
  ['approved', '02'],
  ['sentBack', '03'],
  ['withdrawn', '06'],
] as const;

export const idOf = (who: Who): string =>
  people.find(({ name }) => name === names[who])?.id ?? expect.fail(`There is no ${names[who]}.`);
export const tabOf = (who: Who): TabClient => all.as(idOf(who));

export async function startRights(): Promise<void> {
  all = await startEverything({ now: '2026-11-23T09:10' });
  people = await all.control.people();
  const signIn = openSignIn({ ...all.settings, fetch });
  graph = openGraph(connectionOf(all.settings, fetch), () => signIn.application(graphScope));
  records = openRecords({ graph, trustSite: all.settings.trustSite, now: () => '2026-11-23T09:10:00.000Z' });
  await takeOffTheStaffList('noSchool', 'wyndale');
  await lookForSomethingToDo();
  await all.control.setClock('2026-11-23T09:52');
  await all.product.rounds.settled();
  linkKey = (await tabOf('apLead').get(`${larkhill}/provider-links`)).body.links[0].key;
}

async function takeOffTheStaffList(who: Who, school: string): Promise<void> {
  const stored = (await records.school(school)).staff.get(idOf(who));
  const items = itemsPath(await (await records.schoolSite(school)).address(), 'staff');
  await graph.call({ method: 'DELETE', path: `${items}/${stored?.itemId}` });
}

async function lookForSomethingToDo(): Promise<void> {
  const tab = tabOf('apLead');
  const imported = await tab.post(`${larkhill}/pupils/import`, fileOf('Q901123412388,Iolo,Prosser,03/04/2012,9'));
  expect(imported.body).toMatchObject({ added: 1 });
  const { pupils } = (await tab.get(`${larkhill}/pupils`)).body;
  const pupilKey = pupils.find(({ upn }: { upn: string }) => upn === 'Q901123412388').key;
  importedKey = pupilKey;
  flexiKey = await aFlexiRequest(tab, pupilKey);
  const { providers } = (await tab.get(`${larkhill}/providers`)).body;
  const provider = providers.find((one: { kind: string }) => one.kind === 'onSite') ?? providers[0];
  const given = { pupilKey, providerKey: provider.key, siteKey: provider.sites[0].key };
  proposal = (key, month) => ({ ...aProposal({ ...given, key }), startsOn: `2027-${month}-08`, endsOn: `2027-${month}-12` });
  for (const [what, month] of months) {
    placements[what] = randomUUID();
    expect(await tab.post(`${larkhill}/placements`, proposal(placements[what], month))).toMatchObject({ status: 201 });
  }
  const running = (await tab.get(`${larkhill}/placements`)).body.placements.filter(
    (one: { stage: string }) => one.stage === 'running',
  );
  [placements.running, placements.reviewed] = running.map(({ key }: { key: string }) => key);
  const { reviews, duties, ...reviewed } = (await tab.get(`${larkhill}/placements/${placements.reviewed}`)).body;
  providerKey = reviewed.providerKey;
  dutyKey = duties.find(
    (duty: { owner: string; record: string; standing: string }) =>
      duty.owner === 'apLead' && duty.record === 'form' && ['overdue', 'due', 'coming'].includes(duty.standing),
  ).key;
  review = reviews.find((one: { heldOn: string | null }) => one.heldOn === null).key;
  away = (await tab.get(`${larkhill}/today`)).body.sessions[0].rows.find(
    (row: { expected: string }) => row.expected === 'provider',
  ).pupilKey;
  const event = earlyEnd(away);
  expect(await tab.post(`${larkhill}/session-events`, event)).toMatchObject({ status: 201 });
  eventKey = event.key;
  caseKey = await aCaseRecord({ records, graph }, placements.running);
  deciding = await toDecide(tab, proposal(randomUUID(), '11'));
}
