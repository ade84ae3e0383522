/** Answering and following up through the API, with what may go wrong between: nothing lost, nothing doubled. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { problemSchema, type Today, todaySchema } from '#api/contract.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';
import type { TabClient } from '../support/tabClient.ts';

let all: Everything;
let officer: TabClient;
let lead: TabClient;
let dsl: TabClient;
/** Pupils who are due at a provider on Monday morning. */
let away: readonly string[];
const larkhill = '/schools/larkhill';
beforeAll(async () => {
  all = await startEverything({ now: '2026-11-23T09:40' });
  const person = async (role: string) => all.as((await all.control.person(role, 'larkhill')).id);
  [officer, lead, dsl] = await Promise.all([person('attendanceOfficer'), person('apLead'), person('designatedSafeguardingLead')]);
  const today = todaySchema.parse((await officer.get(`${larkhill}/today`)).body);
  away = (today.sessions[0]?.rows ?? []).filter(({ expected }) => expected === 'provider').map(({ pupilKey }) => pupilKey);
});
afterEach(() => all.control.noFaults());
afterAll(() => all.stop());

const pupil = (at: number): string => away[at] ?? expect.fail(`There is no pupil ${at}.`);
const session = { date: '2026-11-23', half: 'AM' };
const followUp = (change = {}) => ({
  ...{ ...session, key: randomUUID(), pupilKey: pupil(0), step: 'calledProvider', result: 'notReached', note: '', nextStep: '' },
  ...change,
});
const leftSite = (change = {}) => ({
  ...{ ...session, key: randomUUID(), kind: 'leftSite', pupilKey: pupil(1), providerKey: '', siteKey: '', at: '09:30' },
  ...{ place: '', note: '', ...change },
});
const marks = (at: number, mark: string, more = {}) => ({
  ...session,
  marks: [{ pupilKey: pupil(at), mark, note: '', ...more }],
});
const rowOf = (body: unknown, at: number) =>
  (todaySchema.parse(body) satisfies Today).sessions[0]?.rows.find(({ pupilKey }) => pupilKey === pupil(at)) ??
  expect.fail('The pupil is not on the board.');
const refusal = ({ status, body }: { status: number; body: unknown }) => ({ status, ...problemSchema.parse(body) });

describe('The routes of a session answer with Today as the contract says', () => {
  it('201 for a follow-up, with the step at the pupil', async () => {
    const { status, body } = await officer.post(`${larkhill}/follow-ups`, followUp());
    expect([status, rowOf(body, 0).followUps.at(-1)?.step]).toEqual([201, 'calledProvider']);
    expect(body).toMatchObject({ mayConfirm: true, mayFollowUp: true, isOffline: false });
  });

  it('201 for an event, 200 when it is taken back', async () => {
    const event = leftSite();
    const recorded = await dsl.post(`${larkhill}/session-events`, event);
    expect([recorded.status, rowOf(recorded.body, 1).state]).toEqual([201, 'left']);
    const path = `${larkhill}/session-events/${event.key}/take-back`;
    const takenBack = await lead.post(path, { key: randomUUID(), note: 'Was in the toilet.' });
    expect([takenBack.status, rowOf(takenBack.body, 1).state]).toEqual([200, 'unknown']);
  });

  it('200 for an answer with a code, and with minutes', async () => {
    const absent = await officer.post(`${larkhill}/marks`, marks(2, 'absent', { code: 'I' }));
    expect([absent.status, rowOf(absent.body, 2)]).toMatchObject([200, { state: 'absent', code: 'I', via: 'tab' }]);
    const late = await officer.post(`${larkhill}/marks`, marks(3, 'late', { minutesLate: 12 }));
    expect([late.status, rowOf(late.body, 3)]).toMatchObject([200, { state: 'late', minutesLate: 12 }]);
  });

  it('tells a reader without the rights so', async () => {
    const senco = all.as((await all.control.person('senco', 'larkhill')).id);
    expect((await senco.get(`${larkhill}/today`)).body).toMatchObject({ mayConfirm: false, mayFollowUp: false });
    expect((await senco.get(`${larkhill}/pupils`)).body).toMatchObject({ mayDescribe: false });
  });
});

describe('The routes of a session refuse', () => {
  it.each([
    ['follow-ups', () => followUp({ key: 'mine' }), 'key'],
    ['follow-ups', () => followUp({ step: 'prayed' }), 'step'],
    ['follow-ups', () => followUp({ happenedAt: '9.40am' }), 'happenedAt'],
    ['follow-ups', () => followUp({ note: 'x'.repeat(1001) }), 'note'],
    ['session-events', () => leftSite({ kind: 'takenBack' }), 'kind'],
    ['session-events', () => leftSite({ at: '25:10' }), 'at'],
    ['marks', () => marks(4, 'late', { minutesLate: 0 }), 'marks.0.minutesLate'],
    ['marks', () => marks(4, 'absent', { code: 'ILL' }), 'marks.0.code'],
    ['marks', () => marks(4, 'present', { code: 'I' }), 'marks.0.code'],
  ] as const)('400 with the field: %s', async (path, body, where) => {
    const answer = refusal(await officer.post(`${larkhill}/${path}`, body()));
    expect([answer.status, answer.problems[0]?.where]).toEqual([400, where]);
    expect(answer.problems[0]?.say).not.toBe('');
  });

  it('404 for an event, a pupil and a provider that are not there', async () => {
    const care = { hasSocialWorker: false, hasYouthJusticeWorker: false, hasProtectionPlan: false, isMarkedVulnerable: false };
    const asSchool = { morningReportsBy: '', afternoonReportsBy: '', attendanceEmail: '' };
    const takeBack = { key: randomUUID(), note: 'Wrong' };
    expect(refusal(await lead.post(`${larkhill}/session-events/none/take-back`, takeBack)).status).toBe(404);
    expect(refusal(await lead.post(`${larkhill}/pupils/none/care`, { ...care, riskFlag: '' })).status).toBe(404);
    expect(refusal(await lead.post(`${larkhill}/providers/none/reporting`, asSchool)).status).toBe(404);
  });
});

describe('When others write, or SharePoint stumbles', () => {
  const entries = async (at: number) => rowOf((await lead.get(`${larkhill}/today?date=2026-11-23`)).body, at);

  it('an answer whose week was written meanwhile is worked into the newer one (412)', async () => {
    await officer.post(`${larkhill}/marks`, marks(5, 'notKnown'));
    await all.control.fault({ operation: 'PATCH *', status: 412, times: 1 });
    const { status, body } = await officer.post(`${larkhill}/marks`, marks(5, 'present'));
    expect([status, rowOf(body, 5).state]).toEqual([200, 'present']);
  });

  it('an answer that a colleague gave in the same moment is not overruled (409); seen, it may be changed, and both stay', async () => {
    const people = (await all.control.people()).filter(({ name }) => name === 'Jade Whitlock' || name === 'Owen Tudor');
    const [jade, owen] = people.map(({ id }) => all.as(id));
    if (jade === undefined || owen === undefined) return expect.fail('Northmoor has two attendance officers.');
    const today = todaySchema.parse((await jade.get('/schools/northmoor/today')).body);
    const { pupilKey, pupilName } =
      today.sessions[0]?.rows.find(({ expected }) => expected === 'provider') ?? expect.fail('Nobody.');
    const answer = (mark: string, seenAt: string) => ({ ...session, marks: [{ pupilKey, mark, note: '' }], seenAt });

    expect((await jade.post('/schools/northmoor/marks', answer('present', ''))).status).toBe(200);
    const against = refusal(await owen.post('/schools/northmoor/marks', answer('absent', '')));
    expect([against.status, against.say]).toEqual([
      409,
      expect.stringContaining(`Jade Whitlock answered Present for ${pupilName}`),
    ]);
    const now = todaySchema.parse((await owen.get('/schools/northmoor/today')).body);
    const seen = now.sessions[0]?.rows.find((row) => row.pupilKey === pupilKey)?.confirmed;
    expect((await owen.post('/schools/northmoor/marks', answer('absent', seen?.at ?? ''))).status).toBe(200);
  });

  it.each([
    ['asks to wait', { operation: '*', status: 429, retryAfter: 1, times: 1 }],
    ['is away for a moment', { operation: '*', status: 503, retryAfter: 1, times: 1 }],
    ['loses the answer', { operation: 'POST *items', status: 504, dropAfterCommit: true, times: 1 }],
  ] as const)('a follow-up is kept once when SharePoint %s', async (_, fault) => {
    await all.control.fault(fault);
    const input = followUp({ pupilKey: pupil(7), note: randomUUID() });
    const { status } = await officer.post(`${larkhill}/follow-ups`, input);
    await all.control.noFaults();
    if (status !== 201) expect((await officer.post(`${larkhill}/follow-ups`, input)).status).toBe(201);
    expect((await officer.post(`${larkhill}/follow-ups`, input)).status).toBe(201);
    expect((await entries(7)).followUps.filter(({ note }) => note === input.note)).toHaveLength(1);
  });

  it('an event that cannot be written says so (503), is not there, and is recorded once when sent again', async () => {
    await all.control.fault({ operation: 'POST *items', status: 503, retryAfter: 1 });
    const input = leftSite({ pupilKey: pupil(8) });
    const answer = refusal(await officer.post(`${larkhill}/session-events`, input));
    expect([answer.status, answer.code]).toEqual([503, 'unavailable']);
    await all.control.noFaults();
    expect((await entries(8)).state).toBe('unknown');
    const again = await officer.post(`${larkhill}/session-events`, input);
    expect([again.status, rowOf(again.body, 8).state]).toEqual([201, 'left']);
    expect((await entries(8)).events).toHaveLength(1);
  });

  it('two people at once: both follow-ups are there, and an event of both is there once', async () => {
    const note = randomUUID();
    const both = await Promise.all([
      officer.post(`${larkhill}/follow-ups`, followUp({ pupilKey: pupil(9), note })),
      dsl.post(`${larkhill}/follow-ups`, followUp({ pupilKey: pupil(9), note, step: 'acting' })),
    ]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect((await entries(9)).followUps.filter((step) => step.note === note)).toHaveLength(2);
    const event = leftSite({ pupilKey: pupil(9), note });
    expect((await officer.post(`${larkhill}/session-events`, event)).status).toBe(201);
    expect((await dsl.post(`${larkhill}/session-events`, { ...event, key: randomUUID() })).status).toBe(201);
    expect((await entries(9)).events).toHaveLength(1);
  });
});
