import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { strToU8 } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { documentsSchema } from '../../../src/api/contractDocuments.ts';
import { signingPartyList } from '../../../src/domain/caseFile/documentParties.ts';
import { documentFilesFor } from '../../../src/records/documentFiles.ts';
import type { Desk } from '../../../src/usecases/desk.ts';
import type { About } from '../../../src/usecases/documents/documentAbout.ts';
import { makeDocument } from '../../../src/usecases/documents/makeDocument.ts';
import { recordCopies } from '../../../src/usecases/documents/recordCopies.ts';
import { recordSignature } from '../../../src/usecases/documents/recordSignature.ts';
import { savePdf } from '../../../src/usecases/documents/savePdf.ts';
import { shareDocument } from '../../../src/usecases/documents/shareDocument.ts';
import { type DocumentRow, viewDocuments } from '../../../src/usecases/documents/viewDocuments.ts';
import { openSchool } from '../../../src/usecases/openSchool.ts';
import { takeBackCase } from '../../../src/usecases/takeBackCase.ts';
import { viewPlacement } from '../../../src/usecases/viewPlacement.ts';
import { viewPlacements } from '../../../src/usecases/viewPlacements.ts';
import { aGraph } from '../../graph/aGraph.ts';
import { granted, sayOf } from '../outcomes.ts';
import { startWorld, type World } from '../world.ts';
import { type Ask, asPerson } from './asPerson.ts';

/** Larkhill: Amara Okafor is the AP lead, Priya Shah the attendance officer; Tom Fairbairn works elsewhere. */
let world: World;
let amara: Desk;
let priya: Desk;
let hers: Ask;
let noah: About;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  [amara, priya] = await Promise.all([world.deskOf('Amara Okafor'), world.deskOf('Priya Shah')]);
  hers = await asPerson(world, 'Amara Okafor');
  const { placements } = granted(await viewPlacements(amara, 'larkhill'));
  noah = { what: 'placement', key: placements.find(({ pupilName }) => pupilName === 'Noah Pemberton')?.key ?? '' };
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

const kind = 'agreement';
const make = async () => granted(await makeDocument(amara, 'larkhill', noah, { key: randomUUID(), kind }));
const view = async () => granted(await viewDocuments(amara, 'larkhill', noah));
const row = async (): Promise<DocumentRow> => (await view()).documents.find((one) => one.kind === kind) ?? expect.fail(kind);
const pdf = (desk = amara) => savePdf(desk, 'larkhill', noah, { key: randomUUID(), kind });
const share = (people: readonly string[], { key = randomUUID(), until = null as string | null, desk = amara } = {}) =>
  shareDocument(desk, 'larkhill', noah, { key, kind, people, until });
const addressOf = async (name: string) => (await world.control.people()).find((one) => one.name === name)?.upn ?? '';
const caseRecords = async () => granted(await openSchool(amara, 'larkhill', { maxAgeInSeconds: 0 })).facts.caseRecords;
async function itemPath(): Promise<string> {
  const made = (await caseRecords()).findLast(({ what }) => what.kind === 'documentMade' && what.document === kind)?.what;
  return made?.kind === 'documentMade' ? `/drives/${made.file.driveId}/items/${made.file.itemId}` : expect.fail('Not made.');
}
const readers = async () =>
  (await hers('GET', `${await itemPath()}/permissions`)).value
    .filter(({ roles }) => roles.includes('read'))
    .map(({ grantedToV2 }) => grantedToV2?.user.email);

describe('Before the agreement is made', () => {
  it('there is nothing to share, sign, copy or save as PDF', async () => {
    const copies = {
      key: randomUUID(),
      kind,
      version: 1,
      to: [{ party: 'parent', name: '' }],
      how: 'letter',
      on: '2026-11-23',
    } as const;
    const signature = { key: randomUUID(), party: 'pupil', version: 1, name: 'Noah', on: '2026-11-23' } as const;
    for (const refused of [
      await share([await addressOf('Helen Ward')]),
      await pdf(),
      await recordCopies(amara, 'larkhill', noah, copies),
      await recordSignature(amara, 'larkhill', noah.key, signature),
    ])
      expect(sayOf(refused)).toBe('The commissioning agreement has not been made yet. Make it first.');
  });
});

describe('Saving as PDF', () => {
  it('that Microsoft 365 does not convert says how to do it in Word, and records nothing', async () => {
    await make();
    await world.control.fault({ operation: 'GET /drives/*/content', status: 406, times: 1 });
    expect(sayOf(await pdf())).toMatch(/could not make a PDF of .*\.docx\. Open it in Word and choose File, Export/);
    expect((await row()).pdf).toBeNull();
    expect(sayOf(await pdf(priya))).toMatch(/^Only the AP lead can/);
  });

  it.runIf(hasLibreOffice())('lies beside the document, and stays one file', async () => {
    const { parentReference, name } = await hers('GET', await itemPath());
    const folder = `/drives/${parentReference.driveId}/items/${parentReference.id}`;
    // Somebody's own file of that name stays as it is.
    const own = await hers('PUT', `${folder}:/${name.replace('.docx', '.pdf')}:/content`, strToU8('Signed and scanned'));
    granted(await pdf());
    granted(await pdf());
    expect((await row()).pdf).toMatchObject({
      version: 1,
      fileName: expect.stringMatching(/^Commissioning agreement.* 1\.pdf$/),
    });
    const beside = await hers('GET', `${folder}/children`);
    expect(beside.value.filter((one) => one.name.endsWith('.pdf'))).toHaveLength(2);
    expect((await hers('GET', `/drives/${parentReference.driveId}/items/${own.id}/versions`)).value).toHaveLength(1);
  });
});

describe('Sharing (DOC-4)', () => {
  it('lets a colleague read until a day, once although it is sent twice and the answer is lost', async () => {
    const [people, key] = [[await addressOf('Helen Ward')], randomUUID()];
    await world.control.fault({ operation: 'POST */invite', status: 504, dropAfterCommit: true, times: 1 });
    granted(await share(people, { key, until: '2026-12-18' }));
    granted(await share(people, { key, until: '2026-12-18' }));
    expect(await readers()).toEqual(people);
    expect((await row()).shared).toEqual([{ people: ['Helen Ward'], on: '2026-11-23', until: '2026-12-18' }]);
    granted(await share(people));
    expect(await readers()).toEqual(people);
  });

  it('with somebody outside: a lost answer is said to be unsure, and again it is recorded once', async () => {
    const [people, key] = [[await addressOf('Tom Fairbairn')], randomUUID()];
    const before = (await row()).shared.length;
    await world.control.fault({ operation: 'POST */invite', status: 504, dropAfterCommit: true, times: 1 });
    expect(sayOf(await share(people, { key }))).toMatch(/did not say whether .* is shared\. Share it again/);
    expect((await row()).shared).toHaveLength(before);
    granted(await share(people, { key }));
    expect((await row()).shared).toHaveLength(before + 1);
    expect((await readers()).filter((one) => one === people[0])).toHaveLength(1);
  });

  it('with several, of whom one is refused: the others are recorded, and sent again it goes on', async () => {
    const [helens, key, before] = [await addressOf('Helen Ward'), randomUUID(), (await row()).shared.length];
    const answer = sayOf(await share([helens, 'nobody@elsewhere.example'], { key }));
    expect(answer).toMatch(
      /^Shared with Helen Ward, and not with nobody@elsewhere\.example\. Microsoft 365 knows no such person/,
    );
    expect((await row()).shared).toHaveLength(before + 1);
    granted(await share([helens], { key }));
    expect((await row()).shared).toHaveLength(before + 1);
  });

  it('that Microsoft 365 answers with an error beside the person is not done', async () => {
    const value = [{ roles: ['read'], error: { code: 'notAllowed', message: 'Account verification needed.' } }];
    const { graph } = aGraph([{ status: 207, body: { value } }]);
    const files = documentFilesFor({ records: world.replica().records, graph });
    const file = { driveId: 'd', itemId: 'i', webUrl: '', fileName: 'A.docx' };
    const answer = await files.share(file, 'jo@elsewhere.example', { until: undefined, tellThem: true });
    expect(answer).toEqual({ done: false, why: 'noSuchPerson' });
  });

  it('is refused with the parent, a stranger, a day that is past, and from whoever may not', async () => {
    const [before, helens] = [await readers(), [await addressOf('Helen Ward')]];
    const { pupilKey } = granted(await viewPlacement(amara, 'larkhill', noah.key));
    const { facts } = granted(await openSchool(amara, 'larkhill'));
    const parent = facts.pupils.get(pupilKey)?.contact.email.toUpperCase() ?? '';
    expect(parent).not.toBe('');
    expect(sayOf(await share([parent]))).toContain('This is the parent’s address.');
    expect(sayOf(await share(['nobody@elsewhere.example']))).toContain('knows no such person');
    expect(await share(helens, { until: '2026-11-22' })).toMatchObject({ refusal: { problems: [{ where: 'until' }] } });
    expect(await share([' '])).toMatchObject({ refusal: { problems: [{ where: 'people' }] } });
    expect(sayOf(await share(helens, { desk: priya }))).toMatch(/^Only the AP lead can/);
    expect(await readers()).toEqual(before);
  });

  it('of a file that somebody deleted says so, and made anew it can be shared', async () => {
    await hers('DELETE', await itemPath());
    const people = [await addressOf('Helen Ward')];
    expect(sayOf(await share(people))).toContain('is not where it was saved');
    expect(sayOf(await pdf())).toContain('is not where it was saved');
    await make();
    granted(await share(people));
    expect(await readers()).toEqual(people);
  });
});

describe('Signatures and copies (DOC-5, DOC-6)', () => {
  const on = '2026-11-23';
  const latest = async () => (await row()).made?.version ?? expect.fail('Not made.');
  const sign = async (party: (typeof signingPartyList)[number], change = {}, desk = amara) => {
    const body = { key: randomUUID(), party, version: await latest(), name: 'Somebody', on, ...change };
    return recordSignature(desk, 'larkhill', noah.key, body);
  };
  const states = async () => Object.fromEntries((await view()).signatures.map(({ party, state }) => [party, state]));
  it('are recorded one by one, and asked for anew by a new version', async () => {
    // Noah's signatures are recorded as done from before there was an agreement here.
    expect(await states()).toMatchObject({ parent: 'asDuty', pupil: 'asDuty', professional: 'notAsked' });
    for (const party of signingPartyList) {
      const key = randomUUID();
      granted(await sign(party, { key }));
      granted(await sign(party, { key }));
      expect((await states())[party]).toBe('signed');
    }
    const signed = (await caseRecords()).filter(({ placementKey, what }) => placementKey === noah.key && what.kind === 'signed');
    expect(signed).toHaveLength(5);
    await make();
    expect(new Set(Object.values(await states()))).toEqual(new Set(['earlier']));
    // What a colleague made while the form was open is not what was signed.
    granted(await sign('parent', { version: (await latest()) - 1 }));
    expect((await states()).parent).toBe('earlier');
    expect(sayOf(await sign('parent', { version: 99 }))).toMatch(
      /^There is no version 99 of the commissioning agreement any more/,
    );
  });

  it('are done with their duty, which is owed again when one is taken back', async () => {
    const { placements } = granted(await viewPlacements(amara, 'larkhill'));
    const owed = async (key: string) =>
      granted(await viewPlacement(amara, 'larkhill', key)).duties.find((duty) => duty.key === `signature|${key}|parent`)?.done;
    let gap = '';
    for (const { key, hasAgreement } of placements) if (hasAgreement && (await owed(key)) === null) gap = key;
    const recordKey = randomUUID();
    granted(await recordSignature(amara, 'larkhill', gap, { key: recordKey, party: 'parent', version: 1, name: 'Jo', on }));
    expect(await owed(gap)).toMatchObject({ on });
    granted(await takeBackCase(amara, 'larkhill', { key: randomUUID(), recordKey, reason: 'It was the aunt' }));
    expect(await owed(gap)).toBeNull();
    const { signatures } = granted(await viewDocuments(amara, 'larkhill', { what: 'placement', key: gap }));
    expect(signatures).toContainEqual(expect.objectContaining({ party: 'parent', state: 'missing' }));
  });

  it('are refused without a name, on a day to come, and from whoever may not', async () => {
    expect(await sign('parent', { name: ' ' })).toMatchObject({ refusal: { problems: [{ where: 'name' }] } });
    expect(await sign('parent', { on: '2026-11-24' })).toMatchObject({ refusal: { problems: [{ where: 'on' }] } });
    expect(sayOf(await sign('parent', {}, priya))).toMatch(/^Only the AP lead can record what was sent, signed/);
    expect(await states()).toMatchObject({ parent: 'earlier' });
  });

  it('copies: one record each, once although sent twice, and taken back', async () => {
    const to = [
      { party: 'parent', name: 'Jo' },
      { party: 'parent', name: 'Sam' },
      { party: 'laAdviser', name: '' },
    ] as const;
    const version = await latest();
    const copies = { key: randomUUID(), kind, version, to, how: 'letter', on } as const;
    await world.control.fault({ operation: 'POST /$batch', status: 504, dropAfterCommit: true, times: 1 });
    granted(await recordCopies(amara, 'larkhill', noah, copies));
    granted(await recordCopies(amara, 'larkhill', noah, copies));
    const sent = (await row()).copies;
    expect(sent.map((one) => one.to).sort()).toEqual(['laAdviser', 'parent', 'parent']);
    expect(sent[0]).toMatchObject({ how: 'letter', on, version });
    for (const { recordKey } of sent)
      granted(await takeBackCase(amara, 'larkhill', { key: randomUUID(), recordKey, reason: 'Not posted' }));
    expect((await row()).copies).toEqual([]);
    const later = await recordCopies(amara, 'larkhill', noah, { ...copies, key: randomUUID(), on: '2026-11-24' });
    expect(later).toMatchObject({ refusal: { problems: [{ where: 'on' }] } });
    expect(documentsSchema.safeParse(await view()).error?.issues).toBeUndefined();
  });
});

function hasLibreOffice(): boolean {
  try {
    execFileSync('which', ['soffice']);
    return true;
  } catch {
    return false;
  }
}
