import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { providers } from '../../infra/local/trust/providers.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { checkAllProviders, viewRegisterChecks } from '../../src/usecases/registerCheck/checkAllProviders.ts';
import { decideRegisterCheck } from '../../src/usecases/registerCheck/decideRegisterCheck.ts';
import { viewRegisterCheck } from '../../src/usecases/registerCheck/viewRegisterCheck.ts';
import { deedsLost } from './deedsLost.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill: Amara Okafor is the AP lead, Dan Osei the safeguarding lead, Priya Shah the attendance officer. */
let world: World;
let amara: Desk;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  amara = await world.deskOf('Amara Okafor');
});
afterAll(() => world.close());

const heading =
  '"URN","EstablishmentName","TypeOfEstablishment (name)","EstablishmentStatus (name)","CloseDate","Street","Town","Postcode","TelephoneNum","SchoolWebsite"';
const registered = Object.values(providers).filter(({ urn }) => urn !== '');
/** A register of the trust's own providers; each as it is, unless said. */
const registerOf = (
  change: Readonly<Record<string, Partial<Record<'name' | 'status' | 'closedOn' | 'telephone', string>>>>,
): string =>
  [
    heading,
    ...registered.map((one) => {
      const { name = one.name, status = 'Open', closedOn = '', telephone = one.telephone } = change[one.name] ?? {};
      const [site] = one.sites;
      const address = site.address.replace(/, Wexbourne$/, '');
      const type = { 'Pupil referral unit': 'Pupil referral unit', College: 'Further education' }[one.kind] ?? one.kind;
      const cells = [one.urn, name, type, status, closedOn, address, 'Wexbourne', site.postcode, telephone, one.website];
      return cells.map((cell) => `"${cell}"`).join(',');
    }),
  ].join('\r\n');

/** A desk that reads another register file. */
const with_ = (desk: Desk, text: string, savedAt = '2026-11-23T09:00:00.000Z', version: string = randomUUID()): Desk => ({
  ...desk,
  // Each file is remembered by the records it is read with.
  records: { ...desk.records },
  files: {
    ...desk.files,
    readRegisterOfSchools: async () => ({
      fileName: 'edubasealldata20261123.csv',
      eTag: version,
      savedAt,
      content: async () => Buffer.from(text),
    }),
  },
});
const value = <T>(outcome: { done: true; value: T } | { done: false; refusal: { say: string } }): T =>
  outcome.done ? outcome.value : expect.fail(outcome.refusal.say);
const [first, second, third] = registered;
if (first === undefined || second === undefined || third === undefined)
  throw new Error('The sample has too few registered providers.');

describe('A provider beside the register of schools (PRO-13)', () => {
  it('shows what differs; what means the same is no difference', async () => {
    const desk = with_(
      amara,
      registerOf({ [first.name]: { name: `${first.name} and Hub`, telephone: first.telephone.replaceAll(' ', '') } }),
    );
    const check = value(await viewRegisterCheck(desk, 'larkhill', first.key));
    expect(check).toMatchObject({ standing: 'open', isChecked: false, mayRecord: true, mayTake: true, savedOn: '2026-11-23' });
    expect(check.compared.filter(({ isDifferent }) => isDifferent)).toMatchObject([
      { field: 'name', ours: first.name, theirs: `${first.name} and Hub` },
    ]);
  });

  it('keeps ours as seen, with the difference as evidence of a check of registration', async () => {
    const desk = with_(amara, registerOf({ [first.name]: { name: 'The Hub' } }));
    const { version } = value(await viewRegisterCheck(desk, 'larkhill', first.key));
    const decision = { key: randomUUID(), version, urn: first.urn, take: [] };
    expect(value(await decideRegisterCheck(desk, 'larkhill', first.key, decision))).toMatchObject({ isChecked: true });
    const { providers: kept, providerChecks } = await amara.records.trust({ maxAgeInSeconds: 0 });
    expect(kept.get(first.key)?.value).toMatchObject({ name: first.name, registerCheckedOn: '2026-11-23' });
    expect(providerChecks.get(decision.key)?.value).toMatchObject({
      check: 'registration',
      outcome: 'passed',
      evidence: expect.stringContaining('Seen, ours stays: name'),
      by: { name: 'Amara Okafor' },
    });
    // Sent again it records nothing more.
    expect(await decideRegisterCheck(desk, 'larkhill', first.key, decision)).toMatchObject({ done: true });
  });

  it('takes over what is ticked, and nothing else', async () => {
    const desk = with_(amara, registerOf({ [first.name]: { name: 'The Hub', telephone: '01632 960999' } }));
    const { version } = value(await viewRegisterCheck(desk, 'larkhill', first.key));
    const decision = { key: randomUUID(), version, urn: first.urn, take: ['telephone' as const] };
    // The check comes through, what is taken over does not; sent again it does, and the words are those of the first send.
    value(await decideRegisterCheck(deedsLost(desk), 'larkhill', first.key, decision));
    value(await decideRegisterCheck(desk, 'larkhill', first.key, decision));
    const { providers: kept, providerChecks } = await amara.records.trust({ maxAgeInSeconds: 0 });
    expect(kept.get(first.key)?.value).toMatchObject({ name: first.name, telephone: '01632 960999' });
    expect(providerChecks.get(decision.key)?.value.evidence).toContain('Taken over: telephone');
  });

  it('refuses a decision about a file that has been replaced', async () => {
    const desk = with_(amara, registerOf({}));
    const decision = { key: randomUUID(), version: 'an older file', urn: first.urn, take: [] };
    expect(await decideRegisterCheck(desk, 'larkhill', first.key, decision)).toMatchObject({
      done: false,
      refusal: { kind: 'changedMeanwhile' },
    });
  });

  it('lets the safeguarding lead record and not take over; the attendance officer neither', async () => {
    const register = registerOf({ [second.name]: { name: 'Another name' } });
    const dan = with_(await world.deskOf('Dan Osei'), register);
    const check = value(await viewRegisterCheck(dan, 'larkhill', second.key));
    expect(check).toMatchObject({ mayRecord: true, mayTake: false });
    const decision = { key: randomUUID(), version: check.version, urn: second.urn, take: ['name' as const] };
    expect(await decideRegisterCheck(dan, 'larkhill', second.key, decision)).toMatchObject({
      done: false,
      refusal: { kind: 'notPermitted' },
    });
    const priya = with_(await world.deskOf('Priya Shah'), register);
    expect(await checkAllProviders(priya, 'larkhill')).toMatchObject({ done: false, refusal: { kind: 'notPermitted' } });
    expect(await decideRegisterCheck(priya, 'larkhill', second.key, { ...decision, take: [] })).toMatchObject({ done: false });
  });
});

describe('Checking all providers against a newer file (PRO-13)', () => {
  it('lists who was not checked, looks all up at once, says closed ones loudly, and leaves differences to a person', async () => {
    const text = registerOf({
      [second.name]: { status: 'Closed', closedOn: '31-10-2026' },
      [third.name]: { name: 'Another name' },
    });
    const desk = with_(amara, text, '2026-11-24T10:00:00.000Z', 'newer');
    expect(value(await viewRegisterChecks(desk, 'larkhill')).unchecked).toHaveLength(registered.length);
    await world.control.setClock('2026-11-24T10:05');

    const before = (await amara.records.trust({ maxAgeInSeconds: 0 })).providerChecks.size;
    await world.control.fault({ operation: 'PATCH *', status: 412, times: registered.length });
    const overtaken = value(await checkAllProviders(desk, 'larkhill'));
    await world.control.noFaults();
    expect(overtaken.results[0]?.says).toContain('Not kept: somebody else was changing this provider');
    expect((await amara.records.trust({ maxAgeInSeconds: 0 })).providerChecks.size).toBe(before);

    const checked = value(await checkAllProviders(desk, 'larkhill'));

    expect(checked.results[0]).toMatchObject({
      name: second.name,
      result: 'closed',
      says: expect.stringContaining('Closed on 31 Oct 2026'),
    });
    expect(checked.results.find(({ key }) => key === third.key)).toMatchObject({ result: 'differences' });
    expect(checked.unchecked.map(({ key }) => key)).toContain(third.key);
    const { providers: kept, providerChecks } = await amara.records.trust({ maxAgeInSeconds: 0 });
    expect(kept.get(second.key)?.value.registerStatus).toBe('Closed');
    const failed = [...providerChecks.values()].filter(
      ({ value: one }) => one.check === 'registration' && one.outcome === 'failed',
    );
    expect(failed.map(({ value: one }) => one.providerKey)).toEqual([second.key]);
    // Again: only what is left for a person.
    const again = value(await checkAllProviders(desk, 'larkhill'));
    expect(again.results.every(({ result }) => result === 'differences')).toBe(true);
  });
});
