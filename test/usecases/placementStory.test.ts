import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { approvalSheetFor } from '../../src/usecases/approvalSheetFor.ts';
import { type Decide, decidePlacement } from '../../src/usecases/decidePlacement.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { makeAgreement } from '../../src/usecases/makeAgreement.ts';
import { type Propose, proposePlacement } from '../../src/usecases/proposePlacement.ts';
import { type RecordReview, recordReview } from '../../src/usecases/reviews/recordReview.ts';
import { revisePlacement } from '../../src/usecases/revisePlacement.ts';
import { viewPlacement } from '../../src/usecases/viewPlacement.ts';
import { viewPlacements } from '../../src/usecases/viewPlacements.ts';
import { viewProviders } from '../../src/usecases/viewProviders.ts';
import { viewPupils } from '../../src/usecases/viewPupils.ts';
import { viewTimeline } from '../../src/usecases/viewTimeline.ts';
import { granted, kindOf, sayOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill: Amara Okafor is the AP lead, Helen Ward the headteacher, Priya Shah the attendance officer. */
let world: World;
let amara: Desk;
let helen: Desk;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  [amara, helen] = await Promise.all([world.deskOf('Amara Okafor'), world.deskOf('Helen Ward')]);
});
afterEach(async () => {
  await world.control.noFaults();
});
afterAll(() => world.close());

/** What the timeline says was decided, newest first. */
async function decisionsTold(placementKey: string): Promise<string[]> {
  const choice = { kind: 'decision', by: '', words: '', size: 50, upTo: '' } as const;
  return granted(await viewTimeline(amara, 'larkhill', placementKey, choice)).entries.map(({ says }) => says);
}

/** A proposal for a pupil of Larkhill who has no placement now, from Monday 30 November. */
async function aProposal(change: Partial<Propose> = {}): Promise<Propose> {
  const { pupils } = granted(await viewPupils(amara, 'larkhill'));
  const { providers } = granted(await viewProviders(amara, 'larkhill'));
  const pupil = pupils.find(({ placements }) =>
    placements.every(({ stage }) => ['withdrawn', 'sentBack', 'ended'].includes(stage)),
  );
  const provider = providers.find(
    ({ registerStatus, foundIn, sites }) => sites.length > 0 && (foundIn === 'typedIn' || registerStatus === 'Open'),
  );
  return {
    key: randomUUID(),
    pupilKey: pupil?.key ?? '',
    providerKey: provider?.key ?? '',
    siteKey: provider?.sites[0]?.key ?? '',
    reason: 'behaviour',
    arrangement: 'schoolWithParents',
    startsOn: '2026-11-30',
    endsOn: '2027-03-25',
    transport: '',
    week: {
      MonAM: 'provider',
      MonPM: 'provider',
      TueAM: 'school',
      TuePM: 'school',
      WedAM: 'school',
      WedPM: 'school',
      ThuAM: 'school',
      ThuPM: 'school',
      FriAM: 'school',
      FriPM: 'school',
    },
    objectives: ['Attends nine sessions in ten', 'Passes unit 1', 'Returns to science lessons'],
    costPerWeek: 165,
    ...change,
  };
}
const decision = (change: Partial<Decide> = {}): Decide => ({
  revision: 1,
  decision: 'approve',
  reason: '',
  endedOn: null,
  ...change,
});
const proposed = async (change: Partial<Propose> = {}): Promise<Propose> => {
  const proposal = await aProposal(change);
  granted(await proposePlacement(amara, 'larkhill', proposal));
  return proposal;
};

describe('A placement from proposal to review', () => {
  let proposal: Propose;

  it('is proposed by the AP lead, once although sent twice', async () => {
    proposal = await proposed();
    granted(await proposePlacement(amara, 'larkhill', proposal));
    const view = granted(await viewPlacement(amara, 'larkhill', proposal.key));
    expect(view).toMatchObject({ stage: 'proposed', sessionsPerWeek: 2, waitsFor: ['Helen Ward'], revision: 1 });
    expect(view.may).toEqual({
      revise: true,
      decide: false,
      makeAgreement: false,
      recordReview: false,
      pause: false,
      resume: false,
      end: false,
      withdraw: true,
    });
    const { placements } = granted(await viewPlacements(amara, 'larkhill'));
    expect(placements.filter(({ key }) => key === proposal.key)).toHaveLength(1);
    expect(placements[0]?.stage).toBe('proposed');
  });

  it('is sent back with a reason, which is asked for', async () => {
    expect(kindOf(await decidePlacement(helen, 'larkhill', proposal.key, decision({ decision: 'sendBack' })))).toBe('badInput');
    const sentBack = await decidePlacement(
      helen,
      'larkhill',
      proposal.key,
      decision({ decision: 'sendBack', reason: 'Which bus?' }),
    );
    expect(granted(sentBack)).toMatchObject({ stage: 'sentBack', decisionReason: 'Which bus?', decided: { name: 'Helen Ward' } });
  });

  it('is revised and waits again; the card of the first proposal says what became of it', async () => {
    const revised = { ...proposal, revision: 1, objectives: ['Travels by bus', 'Passes unit 1', 'Returns to science'] } as const;
    granted(await revisePlacement(amara, 'larkhill', revised));
    expect(sayOf(await revisePlacement(amara, 'larkhill', revised))).toBe('done');
    expect(granted(await viewPlacement(amara, 'larkhill', proposal.key))).toMatchObject({ stage: 'proposed', revision: 2 });
    const [first, second] = await Promise.all(
      [1, 2].map((revision) => approvalSheetFor(helen, 'larkhill', proposal.key, revision)),
    );
    expect(first && granted(first).outcome).toMatchObject({ state: 'sentBack', reason: 'Which bus?' });
    expect(second && granted(second).outcome).toMatchObject({ state: 'waiting', whoMayDecide: ['Helen Ward'] });
    expect(world.changes.at(-1)).toBe(`larkhill ${proposal.key}|1`);
  });

  it('is not approved from a card of the earlier proposal, nor by anyone but the headteacher', async () => {
    const stale = await decidePlacement(helen, 'larkhill', proposal.key, decision());
    expect(kindOf(stale)).toBe('changedMeanwhile');
    expect(sayOf(stale)).toContain('Amara Okafor changed this proposal on Monday 23 November 2026 at 9.2');
    const wrong = await decidePlacement(amara, 'larkhill', proposal.key, decision({ revision: 2 }));
    expect(kindOf(wrong)).toBe('notPermitted');
    expect(sayOf(wrong)).toContain('Helen Ward');
  });

  it('is approved once although pressed twice, with its decision kept and the first review planned', async () => {
    const view = granted(await decidePlacement(helen, 'larkhill', proposal.key, decision({ revision: 2 })));
    expect(view).toMatchObject({ stage: 'approved', decided: { name: 'Helen Ward' }, may: { decide: false } });
    expect(view.reviews).toHaveLength(1);
    const again = granted(await decidePlacement(helen, 'larkhill', proposal.key, decision({ revision: 2 })));
    expect(await decisionsTold(proposal.key)).toEqual([
      'Approved (proposal 2).',
      'Changed and proposed again (proposal 2).',
      'Sent back (proposal 1).',
    ]);
    expect(again.reviews).toHaveLength(1);
  });

  it('cannot be sent back afterwards: the refusal says who decided what and when', async () => {
    const late = await decidePlacement(
      helen,
      'larkhill',
      proposal.key,
      decision({ revision: 2, decision: 'sendBack', reason: 'No' }),
    );
    expect(sayOf(late)).toMatch(/^Helen Ward approved this placement on Monday 23 November 2026 at 9\.\d\dam\./);
  });

  it('gets an agreement in the AP lead’s OneDrive, and a new version of the same file the next time', async () => {
    const first = granted(await makeAgreement(amara, 'larkhill', proposal.key)).agreement;
    const second = granted(await makeAgreement(amara, 'larkhill', proposal.key)).agreement;
    expect(first).toMatchObject({ version: 1, made: { name: 'Amara Okafor' } });
    expect(second).toMatchObject({ version: 2, webUrl: first?.webUrl, fileName: first?.fileName });
    expect(kindOf(await makeAgreement(helen, 'larkhill', proposal.key))).toBe('notPermitted');
  });

  it('is reviewed when it runs; the next review is planned', async () => {
    await world.control.setClock('2026-12-18T15:00');
    const [review] = granted(await viewPlacement(amara, 'larkhill', proposal.key)).reviews;
    const held: RecordReview = {
      ...{ key: randomUUID(), heldOn: '2026-12-18', isFormal: false, outcome: 'continue', summary: 'Attends well.' },
      attended: { pupil: 'present', parent: 'wrote', provider: 'present', la: 'absent', socialWorker: 'absent' },
      ...{ people: 'Amara Okafor', views: { pupil: 'I like it.', parent: 'Goes well.', provider: 'A pleasure.' } },
      progress: [0, 1, 2].map((objective) => ({ objective, rating: 'good', words: '' })),
      ...{ attendanceWords: '', safetyAndNeed: 'Safe and needed.', changes: '', stepsToReturn: '', alsoReviewed: [] },
      ...{ nextReviewOn: null, actions: [], pause: null },
    };
    const record = (change: Partial<RecordReview> = {}) =>
      recordReview(amara, 'larkhill', proposal.key, review?.key ?? '', { ...held, ...change });
    expect(kindOf(await record({ heldOn: '2026-12-19' }))).toBe('badInput');
    granted(await record());
    granted(await record());
    const { reviews } = granted(await viewPlacement(amara, 'larkhill', proposal.key));
    expect(reviews).toMatchObject([{ heldOn: '2026-12-18', outcome: 'continue' }, { heldOn: null }]);
    const other = await record({ key: randomUUID(), outcome: 'end' });
    expect(kindOf(other)).toBe('changedMeanwhile');
  });

  it('is ended with a day and a reason', async () => {
    const ending = decision({ revision: 2, decision: 'end', reason: 'Back at school', endedOn: '2026-12-18' });
    expect(kindOf(await decidePlacement(helen, 'larkhill', proposal.key, ending))).toBe('notPermitted');
    expect(kindOf(await decidePlacement(amara, 'larkhill', proposal.key, { ...ending, endedOn: null }))).toBe('badInput');
    expect(granted(await decidePlacement(amara, 'larkhill', proposal.key, ending))).toMatchObject({ stage: 'ended' });
  });
});

describe('A placement that may not be', () => {
  it('is refused with every check that is not met', async () => {
    const outcome = await proposePlacement(amara, 'larkhill', await aProposal({ startsOn: '2026-12-12', siteKey: 'nowhere' }));
    expect(outcome).toMatchObject({ done: false, refusal: { kind: 'rulesNotMet' } });
    expect(sayOf(outcome)).toContain('is not a school day');
  });

  it('is refused to people who may not propose, and where there is no such placement', async () => {
    expect(kindOf(await proposePlacement(helen, 'larkhill', await aProposal()))).toBe('notPermitted');
    expect(kindOf(await decidePlacement(helen, 'larkhill', 'nothing', decision()))).toBe('notFound');
    expect(kindOf(await viewPlacement(helen, 'elsewhere', 'nothing'))).toBe('notFound');
  });
});

describe('A decision while SharePoint fails', () => {
  it('whose answer was lost is made once and whole', async () => {
    const { key } = await proposed({ startsOn: '2027-01-11' });
    await world.control.fault({ operation: 'PATCH *', status: 504, dropAfterCommit: true, times: 1 });
    const view = granted(await decidePlacement(helen, 'larkhill', key, decision()));
    expect(view.stage).toBe('approved');
    expect(view.reviews).toHaveLength(1);
    expect((await decisionsTold(key)).filter((says) => says.startsWith('Approved'))).toHaveLength(1);
  });

  it('by two headteachers’ presses at once: one decides, the other is told', async () => {
    // The insurance of the provider that waits in the sample runs to 7 December; after that day nobody may approve it.
    await world.control.setClock('2026-11-25T09:00');
    const [nasreen, marcus] = await Promise.all([world.deskOf('Nasreen Akhtar'), world.deskOf('Marcus Bell', world.replica())]);
    const { placements } = granted(await viewPlacements(nasreen, 'northmoor'));
    granted(await viewPlacements(marcus, 'northmoor'));
    const waiting = placements.find(({ stage }) => stage === 'proposed');
    if (waiting === undefined) throw new Error('Nothing waits at Northmoor.');
    const { revision } = granted(await viewPlacement(nasreen, 'northmoor', waiting.key));
    const outcomes = await Promise.all([
      decidePlacement(nasreen, 'northmoor', waiting.key, decision({ revision })),
      decidePlacement(marcus, 'northmoor', waiting.key, decision({ revision, decision: 'sendBack', reason: 'Too far' })),
    ]);
    expect(outcomes.map(kindOf).sort()).toEqual(['changedMeanwhile', 'done']);
    const said = outcomes.map(sayOf).find((say) => say !== 'done');
    expect(said).toMatch(/^(Nasreen Akhtar approved this placement|Marcus Bell sent this placement back) on /);
    const book = await world.replica().records.school('northmoor');
    const decisions = [...book.decisions.values()].filter(
      ({ value }) => value.placementKey === waiting.key && value.revision === revision,
    );
    expect(decisions).toHaveLength(1);
  });
});
