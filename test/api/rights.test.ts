/** Who may do what (PPL-3): every verb for every role, through the API with real tokens and through presses on cards; refused means nothing is written. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
import { care, earlyEnd, fileOf, followUp, held, marksOf, policyOf, seenOf, trackerFile } from './bodies.ts';
import { decidingVerbs, toDecide } from './decidingVerbs.ts';
import { documentVerbs } from './documentVerbs.ts';
import { everybody, insiders, names, outsiders, readersSay, roleNames, searchers, type Who } from './everybody.ts';
import { everyItem } from './everyItem.ts';
import { learnerVerbs } from './learnerVerbs.ts';
import { noticeVerbs } from './noticeVerbs.ts';
import { providerVerbs } from './providerVerbs.ts';
import { referralVerbs } from './referralVerbs.ts';

const larkhill = '/schools/larkhill';
let all: Everything;
let graph: Graph;
let records: ReturnType<typeof openRecords>;
let people: readonly LocalPerson[];
/** Proposals of the AP lead by what is to become of them, and running placements. */
const placements = { revised: '', approved: '', sentBack: '', withdrawn: '', running: '', reviewed: '' };
let review = '';
let away = '';
/** An open duty of the AP lead that is recorded on the spot, and a provider of a running placement. */
let dutyKey = '';
let providerKey = '';
/** An event of this morning, and a link that a provider was sent. */
let eventKey = '';
let linkKey = '';
/** A record of the case file that nobody of these made. */
let caseKey = '';
let deciding: Awaited<ReturnType<typeof toDecide>>;
let proposal: (key: string, month: string) => ReturnType<typeof aProposal>;
/** One pupil is proposed for a week in each of these months of 2027. */
const months = [
  ['revised', '01'],
  ['approved', '02'],
  ['sentBack', '03'],
  ['withdrawn', '06'],
] as const;

const idOf = (who: Who): string =>
  people.find(({ name }) => name === names[who])?.id ?? expect.fail(`There is no ${names[who]}.`);
const tabOf = (who: Who): TabClient => all.as(idOf(who));

beforeAll(async () => {
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
});
afterAll(() => all.stop());

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

type Call = (tab: TabClient) => ReturnType<TabClient['send']>;
const decide = (what: keyof typeof placements, decision: string): Call => {
  const body = { revision: 1, decision, reason: 'Because', endedOn: decision === 'end' ? '2026-11-20' : null };
  return (tab) => tab.post(`${larkhill}/placements/${placements[what]}/decision`, body);
};
const file = fileOf('Q901123412399,Nia,Rees,01/02/2012,9');
const marks = () => marksOf(away);
const seen = () => seenOf(dutyKey);

/** Every verb, who may, how it is asked for. */
const verbs: readonly (readonly [string, Who | readonly Who[], Call])[] = [
  ['record a duty', 'apLead', (tab) => tab.post(`${larkhill}/duties`, seen())],
  ...providerVerbs(
    () => providerKey,
    () => tabOf('apLead'),
  ),
  ['change the policy of the school', 'apLead', (tab) => tab.post(`${larkhill}/policy`, policyOf('school'))],
  ['change the policy of the trust', 'trustLead', (tab) => tab.post(`${larkhill}/policy`, policyOf('trust'))],
  ['preview an import of pupils', 'apLead', (tab) => tab.post(`${larkhill}/pupils/preview`, file)],
  ['import pupils', 'apLead', (tab) => tab.post(`${larkhill}/pupils/import`, file)],
  ['preview the import of a tracker', 'apLead', (tab) => tab.post(`${larkhill}/tracker/preview`, trackerFile)],
  ['import a tracker', 'apLead', (tab) => tab.post(`${larkhill}/tracker/import`, trackerFile)],
  ['propose', 'apLead', (tab) => tab.post(`${larkhill}/placements`, proposal(randomUUID(), '07'))],
  [
    'revise',
    'apLead',
    (tab) =>
      tab.put(`${larkhill}/placements/${placements.revised}`, {
        ...proposal(placements.revised, '01'),
        costPerWeek: 250,
        revision: 1,
      }),
  ],
  ['approve', 'headteacher', (tab) => decide('approved', 'approve')(tab)],
  ['send back', 'headteacher', (tab) => decide('sentBack', 'sendBack')(tab)],
  ['withdraw', 'apLead', (tab) => decide('withdrawn', 'withdraw')(tab)],
  ...referralVerbs(() => tabOf('apLead')),
  ...decidingVerbs(
    placements,
    () => deciding,
    () => tabOf('apLead'),
  ),
  ...documentVerbs(
    () => placements.reviewed,
    () => tabOf('apLead'),
  ),
  ['make the agreement', 'apLead', (tab) => tab.post(`${larkhill}/placements/${placements.running}/agreement`)],
  [
    'record a review',
    'apLead',
    (tab) => tab.post(`${larkhill}/placements/${placements.reviewed}/reviews`, { ...held, reviewKey: review }),
  ],
  ['end', 'apLead', (tab) => decide('running', 'end')(tab)],
  ['confirm a session', 'attendanceOfficer', (tab) => tab.post(`${larkhill}/marks`, marks())],
  ['record a follow-up', searchers, (tab) => tab.post(`${larkhill}/follow-ups`, followUp(away))],
  ['record what happened in a session', searchers, (tab) => tab.post(`${larkhill}/session-events`, earlyEnd(away))],
  [
    'take back what happened in a session',
    searchers,
    (tab) => tab.post(`${larkhill}/session-events/${eventKey}/take-back`, { key: randomUUID(), note: 'It was another day' }),
  ],
  [
    'say what must be known of a pupil',
    ['apLead', 'safeguardingLead'],
    (tab) => tab.post(`${larkhill}/pupils/${away}/care`, care()),
  ],
  ...learnerVerbs(() => `${larkhill}/pupils/${away}`),
  ...noticeVerbs(
    () => placements.reviewed,
    () => tabOf('apLead'),
  ),
  [
    'withdraw a link to a provider',
    ['attendanceOfficer', 'apLead'],
    (tab) => tab.post(`${larkhill}/provider-links/${linkKey}/revoke`, { reason: 'Sent to the wrong address' }),
  ],
  [
    'take back a record of the case file',
    'apLead',
    (tab) => tab.post(`${larkhill}/case-file/${caseKey}/take-back`, { key: randomUUID(), reason: 'Another placement' }),
  ],
];

describe('Refused', () => {
  let before: string;
  beforeAll(async () => {
    before = await everyItem(records, graph);
  });
  /** Nothing was written since the test before. */
  const nothingIsWritten = async () => {
    const [was, is] = [before, await everyItem(records, graph)];
    before = is;
    expect(is).toBe(was);
  };

  it.each(verbs)('to %s: everybody but the %s, with a sentence that names who may; nothing is written', async (_, may, call) => {
    const allowed = [may].flat();
    const refused = everybody.filter((one) => !allowed.includes(one)).map(async (who) => ({ who, ...(await call(tabOf(who))) }));
    for (const { who, status, body } of await Promise.all(refused)) {
      expect([who, status, body.code]).toEqual([who, 403, 'notPermitted']);
      if (outsiders.includes(who)) expect(body.say).toMatch(readersSay);
      else for (const one of allowed) expect(body.say).toMatch(new RegExp(`^Only the (${roleNames}) can .*${names[one]}`));
    }
    await nothingIsWritten();
  });

  it('on a card of somebody else: each press is answered with who may, and nothing is written', async () => {
    const messageOf = async (who: Who, key: string) =>
      (await all.control.chat(idOf(who))).find(({ card }) => JSON.stringify(card ?? '').includes(key));
    const cardOf = async (who: Who, key: string) => (await messageOf(who, key))?.id ?? '';
    const textOf = async (who: Who, key: string) => JSON.stringify((await messageOf(who, key))?.card);
    const approval = await cardOf('headteacher', placements.approved);
    const session = await cardOf('attendanceOfficer', '|session|2026-11-23|AM');
    const search = await cardOf('apLead', '|chase|2026-11-23|AM');
    const chased = /"title":"[^"]+","value":"([0-9a-f-]{36})"/.exec(await textOf('apLead', '|chase|2026-11-23|AM'))?.[1] ?? '';
    for (const who of everybody) {
      const press = async (card: string, verb: string, data: Record<string, string> = {}) =>
        JSON.stringify((await all.control.press(idOf(who), card, verb, data)).value);
      const reads = outsiders.includes(who)
        ? readersSay.source.slice(1)
        : 'Only the (headteacher|attendance officer|attendance officer, AP lead, .*) can';
      if (who !== 'headteacher') {
        expect(await press(approval, 'approve')).toMatch(new RegExp(reads));
        expect(await press(approval, 'sendBack', { reason: 'No' })).toMatch(new RegExp(reads));
      }
      if (who !== 'attendanceOfficer')
        expect(await press(session, 'confirmSession', { [`mark_${away}`]: 'present' })).toMatch(new RegExp(reads));
      if (searchers.some((one) => one === who)) continue;
      expect(await press(search, 'takeOnSearch')).toMatch(new RegExp(reads));
      expect(await press(search, 'foundPupil', { found_pupil: chased, found_note: 'At home' })).toMatch(new RegExp(reads));
      const step = { step_pupil: chased, step_step: 'calledParent|reached', step_note: '' };
      expect(await press(search, 'recordStep', step)).toMatch(new RegExp(reads));
    }
    await nothingIsWritten();
  });
});

const views = ['today', 'today.csv', 'placements', 'pupils', 'providers', 'register/2026-11-23', 'ahead', 'policy'] as const;

describe('Reading', () => {
  it.each(insiders)('%s reads the school', async (who) => {
    for (const view of views) expect([view, (await tabOf(who).get(`${larkhill}/${view}`)).status]).toEqual([view, 200]);
    const { duties } = (await tabOf(who).get(`${larkhill}/today`)).body;
    expect(duties.map(({ kind }: { kind: string }) => kind)).toContain('approval');
  });

  it.each(outsiders)('%s reads nothing of it, whatever is asked for', async (who) => {
    for (const view of [...views, `placements/${placements.running}`, `providers/${providerKey}`]) {
      const { status, body } = await tabOf(who).get(`${larkhill}/${view}`);
      expect([view, status]).toEqual([view, 403]);
      expect(body.say).toMatch(readersSay);
    }
    const schools = (await tabOf(who).get('/me')).body.schools.map(({ key }: { key: string }) => key);
    expect(schools).toEqual(who === 'apLeadElsewhere' ? ['northmoor'] : []);
    const seen = (await tabOf(who).get('/trust/today')).body.schools.map(({ key }: { key: string }) => key);
    expect(seen).toEqual(schools);
  });

  it.each(outsiders)('%s hears nothing of its pupils from the bot', async (who) => {
    const { rows } = (await tabOf('apLead').get(`${larkhill}/today`)).body.sessions[0];
    const surnames: string[] = rows.map(({ pupilName }: { pupilName: string }) => pupilName.split(' ').at(-1));
    for (const text of ['today', 'due', 'who is out', `find ${surnames[0]}`]) await all.control.say(idOf(who), text);
    const heard = JSON.stringify(
      (await all.control.chat(idOf(who))).filter(({ from }) => from === 'bot').map(({ card, text }) => [card, text]),
    );
    const itself = surnames[0]?.toLowerCase();
    expect(surnames.filter((surname) => surname.toLowerCase() !== itself && heard.includes(surname))).toEqual([]);
    expect(heard).not.toMatch(/Larkhill/);
  });
});

describe('Allowed', () => {
  it.each(verbs)('to %s: the %s', async (_, may, call) => {
    for (const who of [may].flat()) {
      const { status, body } = await call(tabOf(who));
      expect([who, status < 300, body.say]).toEqual([who, true, undefined]);
    }
  });
});
