import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/usecases/desk.ts';
import { makeAgreement } from '../../src/usecases/makeAgreement.ts';
import { viewPlacements } from '../../src/usecases/viewPlacements.ts';
import { aDocument } from '../documents/aDocument.ts';
import { granted } from './outcomes.ts';
import { type Replica, startWorld, type World } from './world.ts';

/** Larkhill: Amara Okafor is the AP lead; a placement of hers runs. */
let world: World;
let school: Replica;
let amara: Desk;
let placementKey: string;
let library: string;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:46');
  school = world.replica();
  amara = await world.deskOf('Amara Okafor');
  const { siteId } = await (await school.records.schoolSite('larkhill')).address();
  const drive = await school.graph.call({ method: 'GET', path: `/sites/${siteId}/drive` });
  library = `/drives/${Object(drive.body).id}/root:/Templates/commissioning-agreement.docx`;
});
beforeEach(async () => {
  const { placements } = granted(await viewPlacements(amara, 'larkhill'));
  placementKey = placements.find(({ stage, hasAgreement }) => stage === 'running' && !hasAgreement)?.key ?? '';
});
afterEach(async () => {
  await world.control.noFaults();
});
afterAll(() => world.close());

const putTemplate = async (content: Uint8Array): Promise<void> => {
  const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  await school.graph.upload({ path: `${library}:`, content, contentType, whenTaken: 'replace' });
};
const hasAgreement = async (): Promise<boolean> =>
  granted(await viewPlacements(amara, 'larkhill')).placements.some((row) => row.key === placementKey && row.hasAgreement);

describe('The agreement’s template (DOC-1)', () => {
  it('with misspelt fields makes nothing, and names each with what was meant', async () => {
    await putTemplate(await aDocument('For {pupil nmae}', 'From {star date}'));
    const outcome = await makeAgreement(amara, 'larkhill', placementKey);
    expect(outcome).toMatchObject({ done: false, refusal: { kind: 'badInput', problems: [{ where: 'For {pupil nmae}' }, {}] } });
    const say = outcome.done ? '' : outcome.refusal.say;
    expect(say).toContain('Did you mean {pupil name}?');
    expect(say).toContain('Did you mean {start date}?');
    expect(await hasAgreement()).toBe(false);
  });

  it('that is no Word document makes nothing', async () => {
    await putTemplate(new TextEncoder().encode('Dear provider'));
    expect(await makeAgreement(amara, 'larkhill', placementKey)).toMatchObject({
      refusal: { kind: 'badInput', problems: [{ where: 'template' }] },
    });
  });

  it('that is not there says where to put it back', async () => {
    const drive = await school.graph.call({ method: 'GET', path: library });
    await school.graph.call({ method: 'DELETE', path: `${library.split('/root:')[0]}/items/${Object(drive.body).id}` });
    const outcome = await makeAgreement(amara, 'larkhill', placementKey);
    expect(outcome).toMatchObject({ refusal: { kind: 'notFound' } });
    expect(outcome.done ? '' : outcome.refusal.say).toContain('Templates folder of the SharePoint site of Larkhill Academy');
  });
});

describe('Making the agreement while others write', () => {
  it('keeps a change of the placement that somebody made meanwhile', async () => {
    await putTemplate(await aDocument('For {pupil name}'));
    granted(await viewPlacements(amara, 'larkhill'));
    const stored = (await school.records.school('larkhill', { maxAgeInSeconds: 0 })).placements.get(placementKey);
    if (stored === undefined) throw new Error('No placement.');
    const writer = await school.writer('larkhill');
    await writer.keep([{ list: 'placements', update: stored, to: { ...stored.value, costPerWeek: 777 } }]);
    expect(granted(await makeAgreement(amara, 'larkhill', placementKey))).toMatchObject({
      costPerWeek: 777,
      agreement: { version: 1 },
    });
  });

  it('whose link could not be kept is made again as the same file', async () => {
    const { placements } = granted(await viewPlacements(amara, 'larkhill'));
    const key = placements.find(({ stage, hasAgreement: has }) => stage === 'running' && has)?.key ?? '';
    const before = granted(await makeAgreement(amara, 'larkhill', key)).agreement;
    await world.control.fault({ operation: 'PATCH /sites/*', status: 403 });
    expect(await makeAgreement(amara, 'larkhill', key)).toMatchObject({ done: false, refusal: { kind: 'notPermitted' } });
    await world.control.noFaults();
    const { agreement } = granted(await makeAgreement(amara, 'larkhill', key));
    expect(agreement).toMatchObject({ version: (before?.version ?? 0) + 1, webUrl: before?.webUrl, fileName: before?.fileName });
  });
});
