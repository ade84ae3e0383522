/** Who may do what (PPL-3): every verb for every role, through the API with real tokens and through presses on cards; refused means nothing is written. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everybody, insiders, names, outsiders, readersSay, roleNames, searchers, type Who } from './everybody.ts';
import { everyItem } from './everyItem.ts';
import { verbs } from './rightsVerbs.ts';
import { all, away, graph, idOf, larkhill, placements, providerKey, records, startRights, tabOf } from './rightsWorld.ts';
import { agreeBefore } from './visitVerbs.ts';

beforeAll(async () => {
  await startRights();
  await agreeBefore(`${larkhill}/placements/${placements.reviewed}`);
});
afterAll(async () => {
  const cells = verbs.length * everybody.length + views.length * everybody.length;
  console.log(
    `The API's part of the access matrix: ${cells} cells, ${verbs.length} verbs and ${views.length} pages by ${everybody.length} roles.`,
  );
  await all.stop();
});

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
