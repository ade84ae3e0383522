import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { meSchema, problemSchema, todaySchema, trustTodaySchema } from '#api/contract.ts';
import { aheadSchema, providerPageSchema } from '#api/contractDuties.ts';
import { placementRowSchema, placementSchema } from '#api/contractPlacements.ts';
import { policyPreviewSchema, policySchema } from '#api/contractPolicy.ts';
import { establishmentSchema, providerRowSchema, pupilRowSchema } from '#api/contractRecords.ts';
import { attendanceSchema, registerWeekSchema } from '#api/contractRegister.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';

let all: Everything;
let lead: ReturnType<Everything['as']>;
let officer: ReturnType<Everything['as']>;

beforeAll(async () => {
  all = await startEverything({ now: '2026-11-23T09:10' });
  lead = all.as((await all.control.person('apLead', 'larkhill')).id);
  officer = all.as((await all.control.person('attendanceOfficer', 'larkhill')).id);
});
afterAll(() => all.stop());

describe('The contract between the tab and the API, on the sample trust', () => {
  it.each([
    ['/me', meSchema],
    ['/schools/larkhill/today', todaySchema],
    ['/schools/larkhill/today?date=2026-11-27', todaySchema],
    ['/schools/larkhill/ahead', aheadSchema],
    ['/schools/larkhill/ahead?by=2027-03-25', aheadSchema],
    ['/schools/larkhill/policy', policySchema],
    ['/schools/larkhill/policy?on=2027-01-05', policySchema],
    ['/schools/larkhill/placements', z.object({ placements: z.array(placementRowSchema).min(1) })],
    ['/schools/larkhill/register/2026-11-23', registerWeekSchema],
    ['/schools/larkhill/attendance', attendanceSchema],
    ['/schools/larkhill/attendance?span=year', attendanceSchema],
    ['/schools/larkhill/attendance?from=2026-11-02&to=2026-11-20', attendanceSchema],
    ['/schools/larkhill/pupils', z.object({ pupils: z.array(pupilRowSchema).min(1) })],
    ['/schools/larkhill/providers', z.object({ providers: z.array(providerRowSchema).min(1), mayAdd: z.literal(true) })],
    [
      '/register-of-schools?q=academy',
      z.object({ results: z.array(establishmentSchema).min(1), loadedFrom: z.string(), total: z.number() }),
    ],
  ])('holds for %s', async (path, schema) => {
    const { status, body } = await lead.get(path);
    expect(status).toBe(200);
    expect(schema.safeParse(body).error?.issues).toBeUndefined();
  });

  it('holds for every placement', async () => {
    const { body } = await lead.get('/schools/larkhill/placements');
    for (const { key } of body.placements) {
      const { body: placement } = await lead.get(`/schools/larkhill/placements/${key}`);
      expect(placementSchema.safeParse(placement).error?.issues).toBeUndefined();
    }
  });

  it('holds for every provider', async () => {
    const { body } = await lead.get('/schools/larkhill/providers');
    for (const { key } of body.providers) {
      const { body: provider } = await lead.get(`/schools/larkhill/providers/${key}`);
      expect(providerPageSchema.safeParse(provider).error?.issues).toBeUndefined();
    }
  });

  it('holds for what a change of policy would do', async () => {
    const { status, body } = await lead.post('/schools/larkhill/policy/preview', {
      ...{ key: randomUUID(), scope: 'school', validFrom: '2026-09-01', why: '' },
      changes: [{ rule: 'profile', value: 'P2' }],
    });
    expect([status, policyPreviewSchema.safeParse(body).error?.issues]).toEqual([200, undefined]);
  });

  it('holds for the trust, and gives the trust lead every school', async () => {
    const trustLead = all.as((await all.control.person('trustLead')).id);
    const { body } = await trustLead.get('/trust/today');
    expect(trustTodaySchema.parse(body).schools).toHaveLength(3);
  });

  it('tells the tab what day it is in England', async () => {
    expect((await lead.get('/me')).body.today).toBe('2026-11-23');
  });
});

const refusal = async (answer: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await answer;
  return { status, ...problemSchema.parse(body) };
};

describe('The API says no in one form', () => {
  const marks = [{ pupilKey: 'nobody', mark: 'present', note: '' }];

  it('401 for a token that is for Graph, not for the product', async () => {
    const { id } = await all.control.person('apLead', 'larkhill');
    const token = await all.control.token(id, 'graph');
    const response = await fetch(`${all.settings.publicUrl}/api/me`, { headers: { authorization: `Bearer ${token}` } });
    expect(response.status).toBe(401);
  });

  it('404 for a school that is not there; 403 with whom to ask for one the person may not see', async () => {
    expect(await refusal(lead.get('/schools/nowhere/today'))).toMatchObject({ status: 404, code: 'notFound' });
    const hidden = await refusal(lead.get('/schools/northmoor/today'));
    expect(hidden).toMatchObject({ status: 403, code: 'notPermitted' });
    expect(hidden.say).toContain('AP lead');
  });

  it('400 with the field, for a date that is none and for a body that does not fit', async () => {
    expect(await refusal(lead.get('/schools/larkhill/today?date=2026-02-31'))).toMatchObject({
      status: 400,
      problems: [{ where: 'date' }],
    });
    expect(await refusal(lead.get('/schools/larkhill/register/soon'))).toMatchObject({
      status: 400,
      problems: [{ where: 'monday' }],
    });
    for (const [path, where] of [
      ['ahead?by=soon', 'by'],
      ['policy?on=2026-13-01', 'on'],
    ]) {
      expect(await refusal(lead.get(`/schools/larkhill/${path}`))).toMatchObject({
        status: 400,
        say: 'Use a date such as 2026-11-23.',
        problems: [{ where }],
      });
    }
    const answer = await refusal(officer.post('/schools/larkhill/marks', { date: '2026-11-23', half: 'EVE', marks }));
    expect(answer).toMatchObject({ status: 400, problems: [{ where: 'half', say: 'Choose one of the options.' }] });
  });

  it('400 with the field, for what SharePoint could not keep', async () => {
    const provider = {
      ...{ key: randomUUID(), name: 'B'.repeat(256), kind: 'college', urn: '', contactName: '', contactEmail: '', website: '' },
      ...{ telephone: '01632 960777', safeguardingLeadName: '', safeguardingLeadTelephone: '' },
      sites: [{ name: '', address: 'Nether Tarrow', postcode: '', telephone: '' }],
    };
    expect(await refusal(lead.post('/schools/larkhill/providers', provider))).toMatchObject({
      status: 400,
      problems: [
        { where: 'name', say: 'Shorten this: at most 255 characters.' },
        { where: 'sites.0.name', say: 'Name this address, e.g. Main site.' },
      ],
    });
  });

  it('400 with the field, for a record of a duty without evidence and for a check that there is none of', async () => {
    const what = { status: 'done', on: '2026-11-23', evidence: ' ' };
    expect(await refusal(lead.post('/schools/larkhill/duties', { key: randomUUID(), dutyKey: 'visit|x|', what }))).toMatchObject({
      status: 400,
      problems: [{ where: 'what.evidence', say: 'Write what was done and where the evidence is.' }],
    });
    const check = { key: randomUUID(), check: 'aura', outcome: 'passed', on: '2026-11-23', expiresOn: null, cover: null };
    const asked = lead.post('/schools/larkhill/providers/any/checks', { ...check, evidence: 'Seen' });
    expect(await refusal(asked)).toMatchObject({ status: 400, problems: [{ where: 'check', say: 'Choose what was checked.' }] });
  });

  it('403 with who may, for somebody without the role', async () => {
    const governor = all.as((await all.control.person('senco', 'larkhill')).id);
    const answer = await refusal(governor.post('/schools/larkhill/marks', { date: '2026-11-23', half: 'AM', marks }));
    expect(answer.status).toBe(403);
    expect(answer.say).toMatch(/attendance officer/i);
  });
});

describe('The agreement is open in Word (423)', () => {
  afterEach(() => all.control.noFaults());

  it('says what to do; the agreement there was stays, and made again it is the same file', async () => {
    const { placements } = (await lead.get('/schools/larkhill/placements')).body;
    const { key } = placements.find(({ stage }: { stage: string }) => stage === 'running');
    const make = () => lead.post(`/schools/larkhill/placements/${key}/agreement`);
    const { agreement } = (await make()).body;
    await all.control.fault({ operation: 'PUT *content', status: 423 });

    expect(await refusal(make())).toMatchObject({
      status: 409,
      code: 'changedMeanwhile',
      say: 'Somebody has the document open in Word. Close it there, wait a minute, and make it again.',
    });
    expect((await lead.get(`/schools/larkhill/placements/${key}`)).body.agreement).toEqual(agreement);

    await all.control.noFaults();
    const again = (await make()).body.agreement;
    expect(again).toMatchObject({ webUrl: agreement.webUrl, fileName: agreement.fileName, version: agreement.version + 1 });
  });
});

describe('Today as a file', () => {
  it('opens cleanly in Excel and holds a line for each pupil and session', async () => {
    const { id } = await all.control.person('apLead', 'larkhill');
    const token = await all.control.token(id, 'product');
    const response = await fetch(`${all.settings.publicUrl}/api/schools/larkhill/today.csv?date=2026-11-23`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const today = todaySchema.parse((await lead.get('/schools/larkhill/today')).body);
    const rows = today.sessions.reduce((sum, session) => sum + session.rows.length, 0);

    expect(response.headers.get('content-disposition')).toBe('attachment; filename=today-larkhill-2026-11-23.csv');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.trimEnd().split('\r\n')).toHaveLength(rows + 1);
    expect(text).toContain('Not confirmed');
  });
});
