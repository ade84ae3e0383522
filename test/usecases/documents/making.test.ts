import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { documentsSchema } from '../../../src/api/contractDocuments.ts';
import { problemOfError } from '../../../src/api/problem.ts';
import type { FileLink } from '../../../src/domain/caseFile/caseWhat.ts';
import type { Desk } from '../../../src/usecases/desk.ts';
import { type About, kindsAbout } from '../../../src/usecases/documents/documentAbout.ts';
import { makeDocument } from '../../../src/usecases/documents/makeDocument.ts';
import { type DocumentRow, viewDocuments } from '../../../src/usecases/documents/viewDocuments.ts';
import { importPupils } from '../../../src/usecases/importPupils.ts';
import { openSchool } from '../../../src/usecases/openSchool.ts';
import { viewPlacement } from '../../../src/usecases/viewPlacement.ts';
import { viewPlacements } from '../../../src/usecases/viewPlacements.ts';
import { viewPupils } from '../../../src/usecases/viewPupils.ts';
import { fileOf } from '../../api/bodies.ts';
import { aDocument } from '../../documents/aDocument.ts';
import { deedsLost } from '../deedsLost.ts';
import { granted, sayOf } from '../outcomes.ts';
import { startWorld, type World } from '../world.ts';
import { type Ask, asPerson, templatePath } from './asPerson.ts';

/** Larkhill: Amara Okafor is the AP lead, Ruth Kendall the SENCO, Priya Shah the attendance officer. Noah has no agreement yet. */
let world: World;
let amara: Desk;
let ruth: Desk;
let priya: Desk;
let hers: Ask;
let noah: About;
/** Still to be approved. */
let ethan: About;
let pupil: About;
let provider: About;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  [amara, ruth, priya] = await Promise.all([
    world.deskOf('Amara Okafor'),
    world.deskOf('Ruth Kendall'),
    world.deskOf('Priya Shah'),
  ]);
  hers = await asPerson(world, 'Amara Okafor');
  const { placements } = granted(await viewPlacements(amara, 'larkhill'));
  const keyOf = (name: string) => placements.find(({ pupilName }) => pupilName === name)?.key ?? '';
  noah = { what: 'placement', key: keyOf('Noah Pemberton') };
  ethan = { what: 'placement', key: keyOf('Ethan Brightwell') };
  const placement = granted(await viewPlacement(amara, 'larkhill', noah.key));
  pupil = { what: 'pupil', key: placement.pupilKey };
  provider = { what: 'provider', key: placement.providerKey };
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

const make = (about: About, kind: string, { desk = amara, key = randomUUID() } = {}) =>
  makeDocument(desk, 'larkhill', about, { key, kind });
const row = async (about: About, kind: string): Promise<DocumentRow> =>
  granted(await viewDocuments(amara, 'larkhill', about)).documents.find((one) => one.kind === kind) ?? expect.fail(kind);
const recordOf = async (key: string) => {
  const { facts } = granted(await openSchool(amara, 'larkhill', { maxAgeInSeconds: 0 }));
  const found = facts.caseRecords.find((one) => one.key === key);
  return found?.what.kind === 'documentMade' ? { says: found.says, file: found.what.file } : expect.fail('No record.');
};
const putContent = 'PUT /drives/*/content';
const all = Object.entries(kindsAbout).flatMap(([what, kinds]) => kinds.map((kind) => [kind, what] as const));

describe('Making a document (DOC-3, DOC-4)', () => {
  it.each(all)('%s, about a %s: the file lies in her OneDrive', async (kind, what) => {
    const about = [noah, pupil, provider].find((one) => one.what === what) ?? expect.fail(what);
    expect((await row(about, kind)).made).toBeNull();
    const key = randomUUID();
    granted(await make(about, kind, { key }));
    granted(await make(about, kind, { key }));
    const view = granted(await viewDocuments(amara, 'larkhill', about));
    expect(documentsSchema.safeParse(view).error?.issues).toBeUndefined();
    expect(await row(about, kind)).toMatchObject({ made: { version: 1, by: { name: 'Amara Okafor' } }, mayMake: true });
    const { file } = await recordOf(key);
    expect((await hers('GET', `/drives/${file.driveId}/items/${file.itemId}`)).name).toBe(file.fileName);
  });

  it('again is a new version of the same file, and the duty stays done on the day of the first', async () => {
    await world.control.setClock('2026-11-24T09:20');
    const key = randomUUID();
    granted(await make(noah, 'agreement', { key }));
    const { made, versions } = await row(noah, 'agreement');
    expect([made?.version, versions.map(({ version }) => version)]).toEqual([2, [1, 2]]);
    const { file } = await recordOf(key);
    const kept = await hers('GET', `/drives/${file.driveId}/items/${file.itemId}/versions`);
    expect(kept.value).toHaveLength(2);
    const { duties } = granted(await viewPlacement(amara, 'larkhill', noah.key));
    expect(duties.find(({ kind }) => kind === 'agreement')?.done).toMatchObject({ on: '2026-11-23' });
  });

  it('is refused to whoever may not, and says who may', async () => {
    expect(sayOf(await make(noah, 'agreement', { desk: priya }))).toMatch(
      /^Only the AP lead can make the agreement\. .*Amara Okafor/,
    );
    expect(sayOf(await make(noah, 'agreement', { desk: ruth }))).toMatch(/^Only the AP lead can/);
    expect(sayOf(await make(noah, 'referralPartA', { desk: priya }))).toMatch(/^Only the AP lead or SENCO can/);
    expect(sayOf(await make(provider, 'letterOfAssurance', { desk: ruth }))).toMatch(/designated safeguarding lead can/);
    expect((await row(noah, 'agreement')).made?.version).toBe(2);
  });

  it('by a colleague is a file of the colleague’s own, and the next version', async () => {
    const key = randomUUID();
    granted(await make(noah, 'referralPartA', { desk: ruth, key }));
    const { made, versions } = await row(noah, 'referralPartA');
    expect(made).toMatchObject({ version: 2, by: { name: 'Ruth Kendall' } });
    expect(versions).toHaveLength(2);
  });

  it('is refused before its time, and for what is not there', async () => {
    expect(sayOf(await make(ethan, 'agreement'))).toContain('once the headteacher has approved the placement');
    expect(sayOf(await make(noah, 'letterOfAssurance'))).toContain('There is no such document');
    expect(sayOf(await make({ what: 'placement', key: 'gone' }, 'agreement'))).toContain('no such placement');
  });
});

describe('What goes wrong on the way', () => {
  it('open in Word: nothing is recorded, and she reads what to do', async () => {
    await world.control.fault({ operation: putContent, status: 423, times: 1 });
    const error: unknown = await make(noah, 'learnersPlan').catch((failure: unknown) => failure);
    expect(problemOfError(error)).toMatchObject({
      status: 409,
      problem: { say: 'Somebody has the document open in Word. Close it there, wait a minute, and make it again.' },
    });
    expect((await row(noah, 'learnersPlan')).made?.version).toBe(1);
    granted(await make(noah, 'learnersPlan'));
    expect((await row(noah, 'learnersPlan')).made?.version).toBe(2);
  });

  it.each([
    ['of the upload', putContent],
    ['of the record', 'POST /$batch'],
  ])('a lost answer %s: one version more, one file', async (_, operation) => {
    const before = (await row(noah, 'learnersPlan')).made?.version ?? 0;
    const key = randomUUID();
    await world.control.fault({ operation, status: 504, dropAfterCommit: true, times: 1 });
    granted(await make(noah, 'learnersPlan', { key }));
    granted(await make(noah, 'learnersPlan', { key }));
    expect((await row(noah, 'learnersPlan')).made?.version).toBe(before + 1);
    const { file } = await recordOf(key);
    const { parentReference } = await hers('GET', `/drives/${file.driveId}/items/${file.itemId}`);
    const beside = await hers('GET', `/drives/${file.driveId}/items/${parentReference.id}/children`);
    expect(beside.value.filter(({ name }) => name.startsWith('Learner’s plan'))).toHaveLength(1);
  });

  it('an agreement linked to its placement whose record failed is recorded under its own number', async () => {
    const before = (await row(noah, 'agreement')).made?.version ?? 0;
    const key = randomUUID();
    await make(noah, 'agreement', { key, desk: deedsLost(amara) });
    expect((await row(noah, 'agreement')).versions.map(({ version }) => version)).toContain(before + 1);
    granted(await make(noah, 'agreement', { key }));
    expect((await row(noah, 'agreement')).made?.version).toBe(before + 1);
    expect(await recordOf(key)).toMatchObject({ says: expect.stringContaining(`version ${before + 1}:`) });
  });

  it('a file that was deleted by hand: a new file, and the case file says so', async () => {
    const [first, next] = [randomUUID(), randomUUID()];
    granted(await make(noah, 'learnersPlan', { key: first }));
    const { file } = await recordOf(first);
    await hers('DELETE', `/drives/${file.driveId}/items/${file.itemId}`);
    granted(await make(noah, 'learnersPlan', { key: next }));
    const anew = await recordOf(next);
    expect(anew.file.itemId).not.toBe(file.itemId);
    expect(anew.says).toMatch(/\.docx\. The file before was no longer there, so this is a new file$/);
    granted(await make(noah, 'learnersPlan', { key: first }));
    const again = randomUUID();
    granted(await make(noah, 'learnersPlan', { key: again }));
    expect(await recordOf(again)).toMatchObject({ file: anew.file, says: expect.stringMatching(/\.docx$/) });
  });

  it('two pupils of one name have a file each', async () => {
    for (const upn of ['Q901123412388,Iolo,Prosser,03/04/2012,9', 'Q901123412399,Iolo,Prosser,01/02/2013,8'])
      granted(await importPupils(amara, 'larkhill', fileOf(upn)));
    const { pupils } = granted(await viewPupils(amara, 'larkhill'));
    const keys = pupils.filter(({ name }) => name === 'Iolo Prosser').map(({ key }) => key);
    const files: FileLink[] = [];
    for (const pupilKey of [...keys, ...keys]) {
      const key = randomUUID();
      granted(await make({ what: 'pupil', key: pupilKey }, 'learnerInformation', { key }));
      files.push((await recordOf(key)).file);
    }
    const [one, other, ...again] = files;
    expect(keys).toHaveLength(2);
    expect(other?.itemId).not.toBe(one?.itemId);
    expect(other?.fileName).toBe(one?.fileName.replace('.docx', ' (2).docx'));
    expect(again).toEqual([one, other]);
  });

  it('a broken template that somebody put into SharePoint: nothing is made, and each slip is named', async () => {
    const path = await templatePath(hers, 'learners-plan.docx');
    await hers('PUT', `${path}/content`, await aDocument('For {pupil nmae}'));
    const before = (await row(noah, 'learnersPlan')).made?.version;
    const refused = await make(noah, 'learnersPlan');
    expect(sayOf(refused)).toMatch(/^Nothing was made: the template learners-plan\.docx needs .*Did you mean \{pupil name\}\?/);
    expect(refused).toMatchObject({ refusal: { problems: [{ where: 'For {pupil nmae}' }] } });
    const { id, parentReference } = await hers('GET', path.replace(/:$/, ''));
    await hers('DELETE', `/drives/${parentReference.driveId}/items/${id}`);
    expect(sayOf(await make(noah, 'learnersPlan'))).toContain('learners-plan.docx is not in the Templates folder');
    expect((await row(noah, 'learnersPlan')).made?.version).toBe(before);
  });
});
