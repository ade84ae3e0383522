import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AddProvider, addProvider } from '../../src/usecases/addProvider.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { searchRegisterOfSchools } from '../../src/usecases/searchRegisterOfSchools.ts';
import { viewProviders } from '../../src/usecases/viewProviders.ts';
import { startWorld, type World } from './world.ts';

let world: World;
let amara: Desk;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  amara = await world.deskOf('Amara Okafor');
});
afterAll(() => world.close());

async function search(query: string) {
  const outcome = await searchRegisterOfSchools(amara, query);
  if (!outcome.done) throw new Error(outcome.refusal.say);
  return outcome.value;
}
async function providers(desk = amara, school = 'larkhill') {
  const outcome = await viewProviders(desk, school);
  if (!outcome.done) throw new Error(outcome.refusal.say);
  return outcome.value;
}
const aProvider = (change: Partial<AddProvider> = {}): AddProvider => ({
  key: randomUUID(),
  name: 'Heron Yard',
  kind: 'unregisteredSetting',
  urn: '',
  contactName: 'Gareth Penhaligon',
  contactEmail: 'gareth@heron.example',
  telephone: '01632 960455',
  website: '',
  safeguardingLeadName: '',
  safeguardingLeadTelephone: '',
  sites: [{ name: 'The yard', address: 'Mill Lane, Nether Vale', postcode: 'FX9 1AB', telephone: '' }],
  ...change,
});

describe('The register of schools (PRO-13)', () => {
  it('finds an establishment by URN, name and postcode', async () => {
    const { results, loadedFrom, total } = await search('aca');
    expect(loadedFrom).toMatch(/\.csv$/);
    expect(total).toBeGreaterThan(results.length);
    const [first] = results;
    if (first === undefined) throw new Error('Nothing found.');
    expect((await search(first.urn)).results[0]).toEqual(first);
    expect((await search(first.postcode)).results.map(({ urn }) => urn)).toContain(first.urn);
  });

  it('asks for three characters', async () => {
    expect(await searchRegisterOfSchools(amara, 'a ')).toMatchObject({ done: false, refusal: { kind: 'badInput' } });
  });
});

describe('Adding a provider', () => {
  it('typed in, for the whole trust, once although sent twice', async () => {
    const input = aProvider();
    expect(await addProvider(amara, 'larkhill', input)).toEqual({ done: true, value: { key: input.key } });
    expect(await addProvider(amara, 'larkhill', input)).toEqual({ done: true, value: { key: input.key } });
    const elsewhere = await providers(await world.deskOf('Tom Fairbairn'), 'northmoor');
    const added = elsewhere.providers.filter(({ name }) => name === 'Heron Yard');
    expect(added).toMatchObject([{ foundIn: 'typedIn', sites: [{ name: 'The yard', postcode: 'FX9 1AB' }], pupilsNow: 0 }]);
  });

  it('with a URN has the status of the register and the day of the check', async () => {
    const known = new Set((await providers()).providers.map(({ urn }) => urn));
    const found = (await search('school')).results.find(({ urn }) => !known.has(urn));
    if (found === undefined) throw new Error('Nothing found.');
    const input = aProvider({ name: found.name, urn: found.urn });
    expect(await addProvider(amara, 'larkhill', input)).toMatchObject({ done: true });
    const added = (await providers()).providers.find(({ key }) => key === input.key);
    expect(added).toMatchObject({ foundIn: 'register', registerStatus: found.status, registerCheckedOn: '2026-11-23' });

    const again = await addProvider(amara, 'larkhill', aProvider({ urn: found.urn }));
    expect(again).toMatchObject({ done: false, refusal: { kind: 'badInput', problems: [{ where: 'urn' }] } });
  });

  it('is refused for a URN that the register has not, and to people who may not add', async () => {
    expect(await addProvider(amara, 'larkhill', aProvider({ urn: '999999' }))).toMatchObject({ refusal: { kind: 'badInput' } });
    const helen = await world.deskOf('Helen Ward');
    expect((await providers(helen)).mayAdd).toBe(false);
    expect(await addProvider(helen, 'larkhill', aProvider())).toMatchObject({ refusal: { kind: 'notPermitted' } });
  });
});
