/** Evaluations as the school and those outside work with them (REV-5), against the small Microsoft 365. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { evaluationsSchema } from '../../../src/api/contractEvaluations.ts';
import { statementsOf } from '../../../src/domain/evaluations/statements.ts';
import { openLinkTokens } from '../../../src/linkTokens.ts';
import type { Desk } from '../../../src/usecases/desk.ts';
import { askVoice } from '../../../src/usecases/evaluations/askVoice.ts';
import { concludeEvaluation } from '../../../src/usecases/evaluations/concludeEvaluation.ts';
import { type GivePart, givePart } from '../../../src/usecases/evaluations/givePart.ts';
import { signSchoolPart } from '../../../src/usecases/evaluations/signSchoolPart.ts';
import { viewEvaluations } from '../../../src/usecases/evaluations/viewEvaluations.ts';
import { takeBackCase } from '../../../src/usecases/takeBackCase.ts';
import { viewPlacement } from '../../../src/usecases/viewPlacement.ts';
import { viewPlacements } from '../../../src/usecases/viewPlacements.ts';
import { openPage, sendPage } from '../../support/linkPage.ts';
import { granted, kindOf, sayOf } from '../outcomes.ts';
import { startWorld, type World } from '../world.ts';

/** Larkhill, Monday 23 November 2026. */
let world: World;
let amara: Desk;
let helen: Desk;
let priya: Desk;
let keys: string[];
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  const [lead, head, officer] = await Promise.all(['Amara Okafor', 'Helen Ward', 'Priya Shah'].map((name) => world.deskOf(name)));
  const tokens = openLinkTokens(world.settings.linkSecret ?? '', 'evaluation-link');
  const evaluationAddress: Desk['evaluationAddress'] = async (claim) =>
    `${world.settings.publicUrl}/evaluation/${await tokens.sign(claim)}`;
  if (!lead || !head || !officer) throw new Error('The sample trust has changed.');
  amara = { ...lead, evaluationAddress };
  helen = { ...head, evaluationAddress };
  priya = { ...officer, evaluationAddress };
  const { placements } = granted(await viewPlacements(amara, 'larkhill'));
  keys = placements.filter(({ stage }) => stage === 'running').map(({ key }) => key);
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

/** Each story has a placement of its own. */
const aPlacement = (): string => keys.pop() ?? expect.unreachable('the sample has no more running placements');
const answersOf = (voice: GivePart['voice'], answer: number) => statementsOf(voice).map(({ id }) => ({ statement: id, answer }));
const aPart = (voice: GivePart['voice'], answer: number, change: Partial<GivePart> = {}): GivePart => ({
  ...{ key: randomUUID(), when: 'end', voice, on: '2026-11-23', answers: answersOf(voice, answer), notApplicable: [] },
  ...{ detail: {}, comments: '', signedBy: 'Kim', given: 'paper' },
  ...change,
});
const give = (desk: Desk, key: string, part: GivePart) => givePart(desk, 'larkhill', key, part);
/** `anew`: what came by a link was written by the product, not by this replica. */
const endOf = async (desk: Desk, key: string, anew?: 'anew') => {
  if (anew) desk.records.forget();
  const view = granted(await viewEvaluations(desk, 'larkhill', key));
  expect(evaluationsSchema.safeParse(view).error?.issues).toBeUndefined();
  return (
    view.evaluations.find(({ when }) => when === 'end') ?? expect.unreachable('every placement has an evaluation at its end')
  );
};
/** How the evaluation and the one agreed action stand. */
const standingOf = async (key: string) => {
  const { duties } = granted(await viewPlacement(amara, 'larkhill', key));
  return ['endEvaluation', 'agreedAction'].map((kind) => duties.find((duty) => duty.kind === kind)?.standing);
};
const ask = (key: string, voice: 'pupil' | 'parent' | 'provider', change = {}) =>
  askVoice(amara, 'larkhill', key, { key: randomUUID(), when: 'end', voice, to: 'Kim', until: '2026-12-04', ...change });
/** The address of the one open link of a voice. */
const addressOf = async (key: string, voice: string) =>
  (await endOf(amara, key)).voices.find((one) => one.voice === voice)?.links.find(({ state }) => state === 'open')?.address ?? '';
const form = (voice: GivePart['voice'], answer: number, more: Record<string, string> = {}) => ({
  ...Object.fromEntries(statementsOf(voice).map(({ id }) => [id, String(answer)])),
  ...{ comments: '', signedBy: 'Kim Doe' },
  ...more,
});

describe('An evaluation at the end (REV-5)', { timeout: 60_000 }, () => {
  it('is answered by each voice once, signed by the headteacher, concluded, and then done', async () => {
    const key = aPlacement();
    for (const [voice, answer] of [
      ['pupil', 5],
      ['parent', 4],
      ['provider', 4],
    ] as const)
      granted(await give(amara, key, aPart(voice, answer)));
    const again = await give(amara, key, aPart('pupil', 1));
    expect([kindOf(again), sayOf(again)]).toEqual(['changedMeanwhile', expect.stringContaining('is there already')]);
    granted(await give(amara, key, aPart('school', 3, { signedBy: 'Somebody else' })));

    const waiting = await endOf(helen, key);
    expect(waiting).toMatchObject({ total: { words: '100 of 125', isComplete: true }, signature: { state: 'waits', name: '' } });
    const end = { key: randomUUID(), when: 'end', on: '2026-11-23', comments: 'Goes on', without: {}, actions: [] } as const;
    expect(sayOf(await concludeEvaluation(amara, 'larkhill', key, end))).toContain('Put this right first');
    const signing = { key: randomUUID(), when: 'end', recordKey: waiting.signature.recordKey } as const;
    expect(kindOf(await signSchoolPart(amara, 'larkhill', key, signing))).toBe('notPermitted');
    expect(kindOf(await signSchoolPart(helen, 'larkhill', key, { ...signing, recordKey: 'another' }))).toBe('changedMeanwhile');
    granted(await signSchoolPart(helen, 'larkhill', key, signing));
    granted(await signSchoolPart(helen, 'larkhill', key, signing));

    const action = { what: 'Plan the return', owner: { role: 'apLead', name: 'Amara Okafor' }, dueOn: '2026-12-01' } as const;
    granted(await concludeEvaluation(amara, 'larkhill', key, { ...end, actions: [action] }));
    granted(await concludeEvaluation(amara, 'larkhill', key, { ...end, actions: [action] }));
    expect(await endOf(amara, key)).toMatchObject({
      ...{ dueOn: null, signature: { state: 'signed', name: 'Helen Ward' } },
      agreed: { comments: 'Goes on', actions: [{ what: 'Plan the return' }], without: [] },
    });
    expect(await standingOf(key)).toEqual(['doneInTime', 'due']);
    const part = (await endOf(amara, key)).voices.find(({ voice }) => voice === 'pupil')?.part?.key ?? '';
    const unsaid = await takeBackCase(amara, 'larkhill', { key: randomUUID(), recordKey: part, reason: 'Wrong' });
    expect(sayOf(unsaid)).toContain('Take back what was agreed first');

    granted(await takeBackCase(amara, 'larkhill', { key: randomUUID(), recordKey: end.key, reason: 'Too early' }));
    expect(await standingOf(key)).toEqual([expect.not.stringMatching(/^done/), undefined]);
  });

  it('is signed at once where the headteacher writes it; concluded without a voice only with the reason', async () => {
    const key = aPlacement();
    granted(await give(helen, key, aPart('school', 4)));
    granted(await give(amara, key, aPart('pupil', 2)));
    const end = { key: randomUUID(), when: 'end', on: '2026-11-23', comments: 'Ends', without: {}, actions: [] } as const;
    const refused = await concludeEvaluation(amara, 'larkhill', key, { ...end, without: { parent: ' ' } });
    expect(refused).toMatchObject({ refusal: { problems: [{ where: 'without.parent' }, { where: 'without.provider' }] } });
    granted(await concludeEvaluation(amara, 'larkhill', key, { ...end, without: { parent: 'No answer', provider: 'Closed' } }));
    expect(await endOf(amara, key)).toMatchObject({
      ...{ total: { isComplete: false }, signature: { state: 'signed', name: 'Helen Ward' } },
      unsafe: [{ voice: 'pupil', words: 'I feel safe there.' }],
      agreed: { without: [{ name: 'Parent or carer', why: 'No answer' }, { name: 'Provider' }] },
    });
  });

  it('takes no answer of a statement that is 0, 6 or twice, none before the first day, and no part without a name', async () => {
    const key = aPlacement();
    const wrong = [
      { statement: 'pupilSafe', answer: 0 },
      { statement: 'pupilSafe', answer: 6 },
    ];
    const refused = await give(amara, key, aPart('pupil', 3, { answers: wrong, on: '2020-01-07', signedBy: ' ' }));
    expect(refused).toMatchObject({
      refusal: {
        problems: [
          { where: 'on', say: expect.stringContaining('The placement began on') },
          { where: 'answers.pupilSafe', say: expect.stringContaining('from 1') },
          { where: 'answers.pupilSafe', say: expect.stringContaining('twice') },
          { where: 'signedBy' },
        ],
      },
    });
    expect(kindOf(await give(priya, key, aPart('pupil', 3)))).toBe('notPermitted');
    expect((await endOf(amara, key)).total.answered).toBe(0);
  });

  it('is completed when the same form is sent again after a lost answer', async () => {
    const key = aPlacement();
    const part = aPart('parent', 4);
    granted(await give(amara, key, part));
    expect(granted(await give(amara, key, part))).toEqual({ key: part.key });
    expect((await endOf(amara, key)).doubled).toEqual([]);
  });
});

describe('A link to an evaluation (REV-5)', { timeout: 60_000 }, () => {
  it('takes one answer, names no pupil to the parents, and then shows nothing, however it is opened', async () => {
    const key = aPlacement();
    granted(await ask(key, 'parent'));
    expect(sayOf(await ask(key, 'parent'))).toContain('has made a link for Kim already');
    const { pupilName, pupilForename } = granted(await viewEvaluations(amara, 'larkhill', key));
    const url = await addressOf(key, 'parent');
    const page = await openPage(url);
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(page.text).not.toContain(pupilForename);
    expect(page.text).toContain('It is a safe and friendly place.');
    expect(page.text).not.toContain('<script');

    const sent = await sendPage(url, form('parent', 2, { comments: 'Buses are late' }));
    expect([sent.status, sent.text.includes('Thank you')]).toEqual([200, true]);
    const forwarded = await openPage(url);
    expect([forwarded.status, forwarded.text.includes('These questions have been answered')]).toEqual([410, true]);
    expect(forwarded.text).not.toContain(pupilName);
    const twice = await sendPage(url, form('parent', 5));
    expect([twice.status, twice.text.includes('have been answered')]).toEqual([410, true]);
    const voice = (await endOf(amara, key, 'anew')).voices.find((one) => one.voice === 'parent');
    expect(voice).toMatchObject({
      score: { words: '10 of 25' },
      part: { signedBy: 'Kim Doe', given: 'link', comments: 'Buses are late', byName: 'Parent or carer by link' },
      links: [{ state: 'used', address: '' }],
    });
    // What was taken back does not open it again.
    granted(
      await takeBackCase(amara, 'larkhill', { key: randomUUID(), recordKey: voice?.part?.key ?? '', reason: 'Not theirs' }),
    );
    expect((await openPage(url)).status).toBe(410);
    // A new one can be made at once: nobody needs to withdraw what is used up.
    granted(await ask(key, 'parent'));
    expect((await openPage(await addressOf(key, 'parent'))).status).toBe(200);
  });

  it('takes one of two answers that arrive together', async () => {
    const key = aPlacement();
    granted(await ask(key, 'pupil'));
    const url = await addressOf(key, 'pupil');
    const both = await Promise.all([sendPage(url, form('pupil', 5)), sendPage(url, form('pupil', 1))]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    expect((await endOf(amara, key, 'anew')).doubled).toEqual([]);
  });

  it('refuses an answer of 0 or 6 and one given twice, and shows what was chosen again', async () => {
    const key = aPlacement();
    granted(await ask(key, 'provider'));
    const url = await addressOf(key, 'provider');
    for (const answer of ['0', '6', 'five']) {
      const page = await sendPage(
        url,
        form('provider', 4, { providerEngages: answer, 'detail-providerAcademic': 'Reads & writes' }),
      );
      expect([page.status, page.text.includes('There is a problem')]).toEqual([400, true]);
      expect(page.text).toContain('Reads &amp; writes');
    }
    const body = new URLSearchParams(form('provider', 4));
    body.append('providerEngages', '4');
    const twice = await openPage(url, { method: 'POST', body });
    expect(twice.text).toContain('This statement was answered twice. Choose one answer.');
    const out = await sendPage(url, { ...form('provider', 4), providerEngages: '' });
    expect([out.status, out.text.includes('1 statement left out')]).toEqual([422, true]);
    const sure = await sendPage(url, { ...form('provider', 4), providerEngages: '', providerVocational: 'none', sure: 'yes' });
    expect(sure.status).toBe(200);
    const { voices } = await endOf(amara, key, 'anew');
    expect(voices.find((one) => one.voice === 'provider')?.score).toMatchObject({ answered: 4, asked: 5 });
  });

  it('that was withdrawn, has run out, was answered on the device or was made for something else shows nothing', async () => {
    const key = aPlacement();
    const asked = granted(await ask(key, 'parent'));
    const url = await addressOf(key, 'parent');
    granted(await takeBackCase(amara, 'larkhill', { key: randomUUID(), recordKey: asked.key, reason: 'Wrong address' }));
    expect(await openPage(url)).toMatchObject({ status: 410, text: expect.stringContaining('no longer in use') });

    granted(await ask(key, 'pupil', { until: '2026-11-23' }));
    const pupil = await addressOf(key, 'pupil');
    granted(await give(amara, key, aPart('pupil', 3, { given: 'device' })));
    expect(await openPage(pupil)).toMatchObject({ status: 410, text: expect.stringContaining('have been answered') });

    const claim = { schoolKey: 'larkhill', linkKey: asked.key, expiresAt: '2026-12-05T00:00:00.000Z' };
    const provider = await openLinkTokens(world.settings.linkSecret ?? '').sign(claim);
    expect((await openPage(`${world.settings.publicUrl}/evaluation/${provider}`)).status).toBe(404);
    const own = url.split('/').at(-1);
    expect((await openPage(`${world.settings.publicUrl}/answer/${own}`)).status).toBe(404);
    expect((await openPage(`${world.settings.publicUrl}/evaluation/`)).status).toBe(404);
  });

  it('keeps what was chosen while SharePoint does not answer, and takes it afterwards', async () => {
    const key = aPlacement();
    granted(await ask(key, 'pupil'));
    const url = await addressOf(key, 'pupil');
    await openPage(url);
    await world.control.fault({ operation: '*', status: 503, times: 50 });
    const page = await sendPage(url, form('pupil', 4, { comments: 'I like the horses' }));
    expect([page.status, page.text.includes('NOT saved')]).toEqual([503, true]);
    expect(page.text).toContain('I like the horses');
    await world.control.noFaults();
    expect((await sendPage(url, form('pupil', 4))).status).toBe(200);
  });

  it('runs out with its last day', async () => {
    const key = aPlacement();
    granted(await ask(key, 'pupil', { until: '2026-11-24' }));
    const url = await addressOf(key, 'pupil');
    await world.control.setClock('2026-11-24T23:59');
    expect((await openPage(url)).status).toBe(200);
    await world.control.setClock('2026-11-25T00:00');
    expect(await openPage(url)).toMatchObject({
      status: 410,
      text: expect.stringContaining('took answers until Tuesday 24 November'),
    });
  });
});
