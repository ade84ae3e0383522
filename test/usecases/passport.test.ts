/** The passport of a provider, on the sample trust: who may do what, evidence in SharePoint, two people at one form. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveLearnerSchema } from '../../src/api/contractLearner.ts';
import { describeProviderSchema, keepSiteSchema, passportPageSchema } from '../../src/api/contractPassport.ts';
import { nothingKnown } from '../../src/domain/learnerInformation.ts';
import { itemsPath } from '../../src/records/siteAddress.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import type { Outcome } from '../../src/usecases/outcome.ts';
import { describeProvider } from '../../src/usecases/passport/describeProvider.ts';
import { keepSite } from '../../src/usecases/passport/keepSite.ts';
import { viewPassport } from '../../src/usecases/passport/viewPassport.ts';
import { type RecordProviderCheck, recordProviderCheck } from '../../src/usecases/recordProviderCheck.ts';
import { viewPlacements } from '../../src/usecases/viewPlacements.ts';
import { viewProvider } from '../../src/usecases/viewProvider.ts';
import { viewProviders } from '../../src/usecases/viewProviders.ts';
import { viewToday } from '../../src/usecases/viewToday.ts';
import { granted, sayOf } from './outcomes.ts';
import { type Replica, startWorld, type World } from './world.ts';

/** Larkhill, Monday 23 November 2026. */
let world: World;
let replica: Replica;
let amara: Desk;
let tom: Desk;
let priya: Desk;
let sue: Desk;
let farm = '';
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  replica = world.replica();
  [amara, tom, priya, sue] = (await Promise.all(
    ['Amara Okafor', 'Tom Fairbairn', 'Priya Shah', 'Sue Ng'].map((name) => world.deskOf(name, replica)),
  )) as [Desk, Desk, Desk, Desk];
  const { providers } = granted(await viewProviders(amara, 'larkhill'));
  farm = providers.find(({ name }) => name === 'Sparrow Farm')?.key ?? '';
});
afterAll(() => world.close());

const see = async (desk = amara, school = 'larkhill') => granted(await viewPassport(desk, school, farm));
const taskOf = async (key: string, desk = amara) =>
  (await see(desk)).groups.flatMap(({ tasks }) => tasks).find((task) => task.key === key);
const pdf = (kilobytes = 1) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(kilobytes * 1024)]).toString('base64');
const aCheck = (change: Partial<RecordProviderCheck> = {}): RecordProviderCheck => ({
  ...{ key: randomUUID(), check: 'letterOfAssurance', outcome: 'passed', on: '2026-11-20' },
  ...{ expiresOn: null, cover: null, evidence: 'Signed by Joss Wainwright' },
  ...change,
});
const record = (desk: Desk, change: Partial<RecordProviderCheck> = {}, school = 'larkhill') =>
  recordProviderCheck(desk, school, farm, aCheck(change));

describe('The page of the passport', () => {
  it('answers as its contract says, with what bars a placement first', async () => {
    const page = await see();
    expect(passportPageSchema.safeParse(page).error?.issues).toBeUndefined();
    expect(page.first[0]).toEqual({ key: 'letterOfAssurance', name: expect.stringContaining('Letter'), status: 'notStarted' });
    expect(page.registration.rows.map(({ limit }) => limit)).toEqual([5, 1, 1]);
    expect(page.registration.here.length).toBeGreaterThan(0);
    expect(page.details).toMatchObject({ deputySafeguardingLeadName: 'Nell Wainwright', costPer: 'day', cost: 95 });
  });

  it('shows the visits of every school to all, with the person and the school', async () => {
    granted(await record(tom, { check: 'siteVisit', on: '2026-11-19', evidence: 'New barn seen' }, 'northmoor'));
    expect((await see()).visits[0]).toMatchObject({
      on: '2026-11-19',
      by: 'Tom Fairbairn',
      school: 'Northmoor High School',
      evidence: 'New barn seen',
    });
  });
});

describe('Evidence', () => {
  const names = [
    ['letter: "final"?.pdf', /^2026-11-20 Letter of assurance- safer-recruitment .* - letter- -final-- [0-9a-f]{4}\.pdf$/],
    [`${'ü'.repeat(200)}.PDF`, /ü{80} [0-9a-f]{4}\.pdf$/],
    ['\u202Efdp.رسالة الضمان.pdf', /- fdp\.رسالة الضمان [0-9a-f]{4}\.pdf$/],
    [`${'👩‍🏫'.repeat(60)}.pdf`, /\.pdf$/],
  ] as const;
  it.each(names)('with the name %s is kept under a name that SharePoint takes', async (fileName, kept) => {
    const key = randomUUID();
    granted(await record(amara, { key, file: { fileName, contentBase64: pdf() } }));
    const task = await taskOf('letterOfAssurance');
    // Of several on one day the one recorded last counts.
    expect(task?.record?.file).toMatchObject({ fileName: expect.stringMatching(kept), isGone: false });
  });

  it('is kept once although the form is sent twice, and above 4 MB too', async () => {
    const check = aCheck({ check: 'singleCentralRecord', file: { fileName: 'big.pdf', contentBase64: pdf(5000) } });
    granted(await recordProviderCheck(amara, 'larkhill', farm, check));
    const first = (await taskOf('singleCentralRecord'))?.record?.file;
    granted(await recordProviderCheck(amara, 'larkhill', farm, check));
    expect((await taskOf('singleCentralRecord'))?.record?.file).toEqual(first);
  });

  it.each([
    ['letter.exe', Buffer.from('MZ').toString('base64'), /^Choose a PDF, Word, Excel/],
    ['letter', pdf(), /^Choose a PDF/],
    [
      'letter.pdf',
      Buffer.from('PK\u0003\u0004').toString('base64'),
      /^This file is not what its name says: it does not begin as a \.pdf/,
    ],
    ['letter.docx', pdf(), /does not begin as a \.docx/],
    ['letter.pdf', '', /^This file is empty/],
    ['letter.pdf', pdf(20 * 1024), /^This file has 21 MB; at most 20 MB are taken/],
  ])(
    '%s is refused when its type, its beginning or its size is wrong; nothing is recorded',
    async (fileName, contentBase64, say) => {
      const before = (await see()).told.length;
      const outcome = await record(amara, { check: 'materialChange', file: { fileName, contentBase64 } });
      expect(outcome).toMatchObject({ done: false, refusal: { kind: 'badInput', problems: [{ where: 'file' }] } });
      expect(sayOf(outcome)).toMatch(say);
      expect((await see()).told).toHaveLength(before);
    },
  );

  it('that somebody took away in SharePoint is said to be gone; one that was moved is not', async () => {
    const file = { fileName: 'certificate.pdf', contentBase64: pdf() };
    granted(await record(amara, { check: 'healthAndSafety', file }));
    granted(await record(amara, { check: 'website', file }));
    const [, trust] = await Promise.all([see(), replica.records.trust({ maxAgeInSeconds: 0 })]);
    const fileOf = (kind: string) =>
      [...trust.providerChecks.values()].map(({ value }) => value).findLast((one) => one.check === kind && one.file)?.file ??
      expect.fail();
    const [gone, moved] = [fileOf('healthAndSafety'), fileOf('website')];
    await replica.graph.call({ method: 'DELETE', path: `/drives/${gone.driveId}/items/${gone.itemId}` });
    const root = (await replica.graph.call({ method: 'GET', path: `/drives/${moved.driveId}/items/root` })).body as {
      id: string;
    };
    await replica.graph.call({
      ...{ method: 'PATCH', path: `/drives/${moved.driveId}/items/${moved.itemId}` },
      body: { parentReference: { id: root.id } },
    });
    expect(await taskOf('healthAndSafety')).toMatchObject({
      status: 'missing',
      say: expect.stringMatching(/is no longer in SharePoint: somebody took it away there\.$/),
      record: { file: { isGone: true } },
    });
    expect(await taskOf('website')).toMatchObject({ status: 'done', record: { file: { isGone: false } } });
  });
});

describe('What only some may', () => {
  it('approve an exception: the trust alone, who records no other check', async () => {
    const exception = { check: 'trustException', evidence: 'Approved until July' } as const;
    expect(sayOf(await record(amara, exception))).toMatch(
      /^Only the trust AP\/SEND lead or trust safeguarding lead can approve a provider as an exception\. At the trust that is .*Sue Ng/,
    );
    granted(await record(sue, exception));
    expect((await taskOf('trustException'))?.record).toMatchObject({ by: 'Sue Ng', evidence: 'Approved until July' });
    expect(sayOf(await record(sue))).toMatch(/^Only the AP lead or designated safeguarding lead can record a check/);
    const [ofAmara, ofSue, ofPriya] = await Promise.all([see(), see(sue), see(priya)]);
    expect([ofAmara, ofSue, ofPriya].map((page) => [page.mayRecord, page.mayDescribe, page.mayApproveException])).toEqual([
      [true, true, false],
      [false, false, true],
      [false, false, false],
    ]);
  });

  it('change what is known of a provider and its sites: not the attendance officer', async () => {
    const { details } = await see();
    const refused = /^Only the AP lead or designated safeguarding lead can change what is known of a provider\./;
    expect(sayOf(await describeProvider(priya, 'larkhill', farm, { to: { ...details, website: 'x' }, seen: details }))).toMatch(
      refused,
    );
    const site = { name: 'Barn', kind: 'satellite', subcontractor: '', address: 'Hill', postcode: '', telephone: '' } as const;
    expect(sayOf(await keepSite(priya, 'larkhill', farm, { ...site, key: randomUUID(), seen: null }))).toMatch(refused);
  });
});

describe('What is known of the provider', () => {
  it('is kept for every school; what another changed meanwhile is named and not overwritten', async () => {
    const { details: seen } = await see();
    const byAmara = { ...seen, laListedBy: 'Tarrow Borough', cost: 99.5 };
    granted(await describeProvider(amara, 'larkhill', farm, { to: byAmara, seen }));
    granted(await describeProvider(amara, 'larkhill', farm, { to: byAmara, seen }));
    expect((await see(tom, 'northmoor')).details).toMatchObject({ laListedBy: 'Tarrow Borough', cost: 99.5 });
    const late = await describeProvider(tom, 'northmoor', farm, { to: { ...seen, website: 'https://new.example' }, seen });
    expect(late).toMatchObject({ done: false, refusal: { kind: 'changedMeanwhile' } });
    expect(sayOf(late)).toMatch(/since you opened the form: local authority’s catalogue and cost\. Nothing of yours is lost/);
  });

  it.each([
    ['inspectionOn', { inspectionOn: '2026-11-24' }],
    ['costPer', { cost: 5, costPer: null }],
    ['cost', { cost: null, costPer: 'session' }],
  ] as const)('is refused with a wrong %s', async (where, change) => {
    const { details: seen } = await see();
    const outcome = await describeProvider(amara, 'larkhill', farm, { to: { ...seen, ...change }, seen });
    expect(outcome).toMatchObject({ done: false, refusal: { problems: [{ where }] } });
  });
});

describe('What was written by hand in SharePoint', () => {
  it('is what the form showed, with its spaces and its length, and no conflict for ever', async () => {
    const { details } = await see();
    const seen = { ...details, name: `${details.name} `, curriculum: 'Horses. '.repeat(600) };
    expect(describeProviderSchema.parse({ to: details, seen }).seen).toEqual(seen);
    expect(describeProviderSchema.safeParse({ to: seen, seen }).success).toBe(false);
    const site = { name: ' Barn', kind: 'main', subcontractor: '', address: 'Hill ', postcode: ' LF8', telephone: '0 ' } as const;
    expect(keepSiteSchema.parse({ ...site, key: 'barn', seen: site })).toMatchObject({ name: 'Barn', seen: site });
    const known = { ...nothingKnown, checkedOn: null, checkedWith: 'Jo ', health: 'Asthma. '.repeat(600) };
    const words = { ...nothingKnown, checkedOn: null };
    expect(saveLearnerSchema.parse({ seen: known, words }).seen).toMatchObject({ checkedWith: 'Jo ', health: known.health });
  });
});

describe('A site', () => {
  const site = {
    name: 'Hill Barn',
    kind: 'subcontracted',
    subcontractor: 'Hill Riders',
    address: 'Hill',
    postcode: 'LF8',
    telephone: '',
  } as const;
  it('is added once although sent twice, and changed by whoever saw it as it is', async () => {
    const key = randomUUID();
    for (let sent = 0; sent < 2; sent++) granted(await keepSite(amara, 'larkhill', farm, { ...site, key, seen: null }));
    const sites = (await see()).sites.filter(({ name }) => name === 'Hill Barn');
    expect(sites).toEqual([{ ...site, key }]);
    granted(await keepSite(tom, 'northmoor', farm, { ...site, address: 'Top of the hill', key, seen: site }));
    const late = await keepSite(amara, 'larkhill', farm, { ...site, telephone: '01632 960999', key, seen: site });
    expect(sayOf(late)).toBe('Somebody else changed this site since you opened the form. Open it again and look.');
  });

  it('that is subcontracted names who works there', async () => {
    const outcome = await keepSite(amara, 'larkhill', farm, { ...site, subcontractor: '', key: randomUUID(), seen: null });
    expect(outcome).toMatchObject({ done: false, refusal: { problems: [{ where: 'subcontractor' }] } });
  });
});

describe('A provider that was taken out of the list while placements name it', () => {
  it('is shown as such, and nothing fails', async () => {
    const stored = (await replica.records.trust({ maxAgeInSeconds: 0 })).providers.get(farm) ?? expect.fail();
    const items = itemsPath(await replica.records.trustSite().address(), 'providers');
    await replica.graph.call({ method: 'DELETE', path: `${items}/${stored.itemId}` });
    replica.records.forget();
    const say =
      /^This provider is no longer in the trust’s list, but \d+ placements? of the school and \d+ checks name it\. Restore its row/;
    expect(sayOf(await viewPassport(amara, 'larkhill', farm))).toMatch(say);
    expect(sayOf(await viewProvider(amara, 'larkhill', farm))).toMatch(say);
    for (const view of [viewProviders, viewPlacements, viewToday])
      expect(sayOf(await (view as (desk: Desk, school: string) => Promise<Outcome<unknown>>)(amara, 'larkhill'))).toBe('done');
  });
});
