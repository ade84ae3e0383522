/** The AP day, end to end, over the control interface and the API: what issue, README and the people expect of the foundation. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionsOf, textOf } from '../support/cardText.ts';
import { checker, type Recording, startRecording } from '../support/conformance.ts';
import type { LocalPerson } from '../support/control.ts';
import { freePort } from '../support/freePort.ts';
import { aProposal } from '../support/proposal.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';

let all: Everything;
let recording: Recording | undefined;
let amara: LocalPerson;
let helen: LocalPerson;
let priya: LocalPerson;
let dan: LocalPerson;
let sue: LocalPerson;

beforeAll(async () => {
  const localPort = await freePort();
  recording = checker === '' ? undefined : await startRecording(localPort);
  all = await startEverything({ now: '2026-11-23T08:30', localPort, ...(recording && { graphOrigin: recording.origin }) });
  amara = await all.control.person('apLead', 'larkhill');
  helen = await all.control.person('headteacher', 'larkhill');
  priya = await all.control.person('attendanceOfficer', 'larkhill');
  dan = await all.control.person('designatedSafeguardingLead', 'larkhill');
  sue = await all.control.person('trustLead');
});
afterAll(() => all.stop());

const placementKey = randomUUID();
const providerKey = randomUUID();
let pupilKey = '';
let siteKey = '';

describe('The AP lead prepares', () => {
  it('imports pupils from the export of the information system, seen first', async () => {
    const file = await readFile(new URL('../../infra/local/trust/samples/pupils-export.csv', import.meta.url));
    const tab = all.as(amara.id);
    const input = { fileName: 'pupils-export.csv', contentBase64: file.toString('base64'), mapping: {} };

    const preview = await tab.post('/schools/larkhill/pupils/preview', input);
    expect(preview.body).toMatchObject({ problemCount: 0, missingFields: [] });
    expect(preview.body.adds).toBeGreaterThan(0);

    const imported = await tab.post('/schools/larkhill/pupils/import', { ...input, mapping: preview.body.mapping });
    expect(imported.body).toEqual({ added: preview.body.adds, changed: preview.body.changes, same: preview.body.same });
    const again = await tab.post('/schools/larkhill/pupils/preview', input);
    expect(again.body).toMatchObject({ adds: 0, changes: 0 });
  });

  it('finds a provider in the national register by postcode and adds it', async () => {
    const tab = all.as(amara.id);
    const byName = await tab.get('/register-of-schools?q=school');
    const [found] = byName.body.results;
    const byPostcode = await tab.get(`/register-of-schools?q=${encodeURIComponent(found.postcode)}`);
    expect(byPostcode.body.results.map((each: { urn: string }) => each.urn)).toContain(found.urn);
    const byUrn = await tab.get(`/register-of-schools?q=${found.urn}`);
    expect(byUrn.body.results[0].name).toBe(found.name);

    const added = await tab.post('/schools/larkhill/providers', {
      key: providerKey,
      name: 'Harrow Beck Forge',
      kind: 'unregisteredSetting',
      urn: '',
      contactName: 'Joss Hale',
      contactEmail: 'joss@harrowbeck.example',
      telephone: '01632 960777',
      website: '',
      safeguardingLeadName: 'Joss Hale',
      safeguardingLeadTelephone: '01632 960778',
      sites: [{ name: 'Main forge', address: 'Harrow Beck, Nether Tarrow', postcode: 'LF8 2AB', telephone: '' }],
    });
    expect(added.status).toBe(201);
    const providers = await tab.get('/schools/larkhill/providers');
    const forge = providers.body.providers.find((each: { name: string }) => each.name === 'Harrow Beck Forge');
    siteKey = forge.sites[0].key;
  });

  it('proposes a placement once, even when the answer is lost and it is sent again', async () => {
    const tab = all.as(amara.id);
    const pupils = (await tab.get('/schools/larkhill/pupils')).body.pupils;
    pupilKey = pupils.find((each: { placements: unknown[] }) => each.placements.length === 0).key;
    const proposal = aProposal({ key: placementKey, pupilKey, providerKey, siteKey });

    expect((await tab.post('/schools/larkhill/placements', proposal)).status).toBe(201);
    expect((await tab.post('/schools/larkhill/placements', proposal)).status).toBe(201);

    const rows = (await tab.get('/schools/larkhill/placements')).body.placements;
    expect(rows.filter((row: { key: string }) => row.key === placementKey)).toHaveLength(1);
  });
});

const approvalOf = async (person: LocalPerson) => {
  const messages = await all.control.chat(person.id);
  const found = messages.find((message) => message.card && JSON.stringify(message.card).includes(placementKey));
  if (!found) throw new Error(`${person.name} has no card about the placement.`);
  return found;
};

describe('The headteacher decides', () => {
  it('finds one approval card with the facts', async () => {
    await all.product.rounds.settled();
    const card = textOf((await approvalOf(helen)).card);

    expect(card).toContain('Harrow Beck Forge');
    expect(card).toContain('30 Nov 2026 to 12 Feb 2027');
    expect(card).toContain('Attend every session');
    expect((await all.control.chat(helen.id)).filter((m) => JSON.stringify(m.card ?? '').includes(placementKey))).toHaveLength(1);
  });

  it('is the only one who may: the DSL who presses is told who may', async () => {
    const answer = await all.control.press(dan.id, (await approvalOf(helen)).id, 'approve');

    expect(answer.statusCode).toBe(200);
    expect(JSON.stringify(answer.value)).toContain('Helen Ward');
    expect((await all.as(amara.id).get(`/schools/larkhill/placements/${placementKey}`)).body.stage).toBe('proposed');
  });

  it('approves; the card says who and when; a second press changes nothing', async () => {
    const message = await approvalOf(helen);
    const answer = await all.control.press(helen.id, message.id, 'approve');
    expect(textOf(answer.value)).toMatch(/approved.*Helen Ward/s);
    const again = await all.control.press(helen.id, message.id, 'approve').catch((error: Error) => error.message);
    await all.product.rounds.settled();

    expect(JSON.stringify(again)).not.toContain('"statusCode":500');
    const seen = await approvalOf(helen);
    expect(textOf(seen.card)).toMatch(/approved.*Helen Ward/s);
    expect(actionsOf(seen.card)).not.toContain('approve');
    const view = (await all.as(amara.id).get(`/schools/larkhill/placements/${placementKey}`)).body;
    expect(view).toMatchObject({ stage: 'approved', decided: { name: 'Helen Ward' } });
    const told = (await all.as(amara.id).post(`/schools/larkhill/placements/${placementKey}/timeline`, { kind: 'decision' }))
      .body;
    expect(told.entries.filter((entry: { says: string }) => /approved/i.test(entry.says))).toHaveLength(1);
  });

  it('and the AP lead is told in her chat', async () => {
    const news = (await all.control.chat(amara.id)).filter((message) =>
      JSON.stringify(message.card ?? '').includes(placementKey),
    );

    expect(news).toHaveLength(1);
    expect(textOf(news[0]?.card)).toMatch(/approved/i);
  });
});

describe('The commissioning agreement', () => {
  it('is saved to her OneDrive in a folder a person finds, and made again as a new version of the same file', async () => {
    const tab = all.as(amara.id);
    const first = await tab.post(`/schools/larkhill/placements/${placementKey}/agreement`);
    expect(first.status).toBe(200);
    const second = await tab.post(`/schools/larkhill/placements/${placementKey}/agreement`);
    expect(second.body.agreement).toMatchObject({ version: 2, webUrl: first.body.agreement.webUrl });

    const token = await all.control.token(amara.id, 'graph');
    const graph = async (path: string) =>
      (await fetch(`${all.localOrigin}/v1.0${path}`, { headers: { authorization: `Bearer ${token}` } })).json();
    const drive = `/drives/${(await graph('/me/drive')).id}`;
    const folders = await graph(`${drive}/root:/Alternative%20provision/Larkhill%20Academy:/children`);
    expect(folders.value).toHaveLength(1);
    const files = await graph(`${drive}/items/${folders.value[0].id}/children`);
    expect(files.value).toHaveLength(1);
    expect(files.value[0].name).toMatch(/^Commissioning agreement - .* - Harrow Beck Forge\.docx$/);
    const versions = await graph(`${drive}/items/${files.value[0].id}/versions`);
    expect(versions.value).toHaveLength(2);
  });

  it('is shared, and saved as PDF where this machine can; evidence about the provider goes into the trust’s library', async () => {
    const tab = all.as(amara.id);
    const agreement = `/schools/larkhill/documents/placement/${placementKey}/agreement`;
    const share = { key: randomUUID(), people: [helen.upn], until: '2027-02-12' };
    expect(await tab.post(`${agreement}/share`, share)).toMatchObject({ status: 201 });
    // 503: there is no LibreOffice, which stands in for Microsoft's conversion.
    expect([201, 503]).toContain((await tab.post(`${agreement}/pdf`, { key: randomUUID() })).status);

    const file = { fileName: 'certificate.pdf', contentBase64: Buffer.from('%PDF-1.7 certificate').toString('base64') };
    const seen = { key: randomUUID(), check: 'siteVisit', outcome: 'passed', on: '2026-11-20', expiresOn: null, cover: null };
    const recorded = await tab.post(`/schools/larkhill/providers/${providerKey}/checks`, { ...seen, evidence: 'Seen', file });
    expect(recorded.status).toBe(200);
    const passport = (await tab.get(`/schools/larkhill/providers/${providerKey}/passport`)).body;
    expect(JSON.stringify(passport)).toContain('certificate');
  });
});

describe('The attendance officer, each session', () => {
  it('is asked at the time, answers once, and the register, the card and Today have it', async () => {
    await all.control.setClock('2026-11-30T09:10');
    const cards = (await all.control.chat(priya.id)).filter((message) => actionsOf(message.card).includes('confirmSession'));
    expect(cards).toHaveLength(1);
    const card = cards[0];
    expect(textOf(card?.card)).toContain('01632\u00a0960777');

    const today = (await all.as(amara.id).get('/schools/larkhill/today')).body;
    const rows = today.sessions[0].rows.filter((row: { state: string }) => row.state !== 'notDue');
    expect(rows.every((row: { state: string }) => row.state === 'unknown')).toBe(true);
    const [late, ...others] = rows.map((row: { pupilKey: string }) => row.pupilKey);
    const unknown = others.pop();
    const answers = Object.fromEntries([...others.map((key: string) => [`mark_${key}`, 'present']), [`mark_${late}`, 'late']]);

    const answer = await all.control.press(priya.id, card?.id ?? '', 'confirmSession', answers);
    expect(actionsOf(answer.value)).toContain('changeSession');
    await all.product.rounds.settled();

    const after = (await all.as(amara.id).get('/schools/larkhill/today')).body.sessions[0].rows;
    const stateOf = (key: string) => after.find((row: { pupilKey: string }) => row.pupilKey === key).state;
    expect(stateOf(late)).toBe('late');
    expect(stateOf(unknown)).toBe('unknown');
    expect(after[0].state).toBe('unknown');
  });

  it('changes an answer; the register keeps both', async () => {
    const card = (await all.control.chat(priya.id)).find((message) => actionsOf(message.card).includes('changeSession'));
    const rows = (await all.as(priya.id).get('/schools/larkhill/today')).body.sessions[0].rows;
    const pupil = rows.find((row: { state: string }) => row.state === 'present').pupilKey;

    const form = await all.control.press(priya.id, card?.id ?? '', 'changeSession');
    expect(actionsOf(form.value)).toContain('confirmSession');
    await all.control.press(priya.id, card?.id ?? '', 'confirmSession', { [`mark_${pupil}`]: 'absent' });

    const week = (await all.as(priya.id).get('/schools/larkhill/register/2026-11-30')).body;
    const row = week.rows.find((each: { pupilKey: string }) => each.pupilKey === pupil);
    expect(row.cells.MonAM).toMatchObject({ mark: 'absent', corrected: true });
  });

  it('is not asked on a Saturday, in half-term or on a bank holiday', async () => {
    const count = async () => (await all.control.chat(priya.id)).filter((message) => message.from === 'bot').length;
    await all.product.rounds.settled();
    const before = await count();
    for (const day of ['2026-12-05', '2027-01-01', '2027-02-16']) await all.control.setClock(`${day}T14:00`);

    expect(await count()).toBe(before);
  });
});

describe('The trust lead', () => {
  it('sees every school of the trust, and opens the lists in SharePoint; writing there is refused', async () => {
    const trust = (await all.as(sue.id).get('/trust/today')).body;
    expect(trust.schools).toHaveLength(3);

    const token = await all.control.token(sue.id, 'graph');
    const send = (path: string, init: RequestInit = {}) =>
      fetch(`${all.localOrigin}/v1.0${path}`, {
        ...init,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      });
    const site = await (await send('/sites/larkfield.sharepoint.com:/sites/alongside-larkhill')).json();
    const items = await (await send(`/sites/${site.id}/lists/Placements/items?$expand=fields`)).json();
    expect(items.value.map((item: { fields: { Key: string } }) => item.fields.Key)).toContain(placementKey);
    const refused = await send(`/sites/${site.id}/lists/Placements/items`, { method: 'POST', body: '{"fields":{"Title":"x"}}' });
    expect(refused.status).toBe(403);
    const safeguarding = await send('/sites/larkfield.sharepoint.com:/sites/alongside-larkhill-safeguarding');
    expect(safeguarding.status).toBe(403);
  });
});

describe('All that was asked of Microsoft Graph on this day', () => {
  it.runIf(checker !== '')('is what Microsoft describes, request and answer', { timeout: 60_000 }, async () => {
    const verdict = await recording?.judge();

    expect(verdict?.exchanges).toBeGreaterThan(50);
    expect(verdict?.errors, verdict?.text).toBe(0);
    console.log(verdict?.summary);
  });
});
