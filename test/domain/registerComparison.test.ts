import { describe, expect, it } from 'vitest';
import { isCheckedAgainst } from '../../src/domain/registerCheck/isCheckedAgainst.ts';
import { registerComparison, withRegisterValues } from '../../src/domain/registerCheck/registerComparison.ts';
import { indexRegister } from '../../src/domain/registerIndex.ts';
import { type Establishment, establishmentOf } from '../../src/domain/registerOfSchools.ts';
import { standingIn } from '../../src/domain/registerStanding.ts';
import { aProvider, aSignature, aSite } from './builders.ts';

const columns = {
  URN: '900201',
  EstablishmentName: 'Foxglove Farm',
  'TypeOfEstablishment (name)': 'Other independent school',
  'EstablishmentStatus (name)': 'Open',
  Street: 'Mill Lane',
  Town: 'Nether Vale',
  Postcode: 'FX9 1AB',
  TelephoneNum: '01632960455',
  SchoolWebsite: 'https://foxglove.example/',
  CloseDate: '',
};
function made(change: Partial<typeof columns> = {}): Establishment {
  return establishmentOf({ ...columns, ...change }) ?? expect.fail('no establishment');
}
const differing = (change: Partial<typeof columns>) =>
  registerComparison(aProvider(), aSite(), made(change))
    .filter(({ isDifferent }) => isDifferent)
    .map(({ field }) => field);

describe('A provider beside its row of the register', () => {
  it('does not differ in spaces, capitals, punctuation, or how a website is written', () => {
    expect(differing({ EstablishmentName: 'FOXGLOVE FARM.', Postcode: 'fx91ab', TelephoneNum: '+44 1632 960455' })).toEqual([]);
  });
  it.each([
    ['name', { EstablishmentName: 'Foxglove Hub' }],
    ['status', { 'EstablishmentStatus (name)': 'Closed' }],
    ['kind', { 'TypeOfEstablishment (name)': 'Pupil referral unit' }],
    ['address', { Street: 'High Street' }],
    ['postcode', { Postcode: 'FX9 1AC' }],
    ['telephone', { TelephoneNum: '01632960456' }],
    ['website', { SchoolWebsite: 'www.hub.example' }],
  ])('differs in %s', (field, change) => {
    expect(differing(change)).toEqual([field]);
  });
  it('does not differ where the register is silent', () => {
    expect(differing({ SchoolWebsite: '', TelephoneNum: '' })).toEqual([]);
  });
  it('takes over what is chosen only, and never an empty value', () => {
    const row = made({ EstablishmentName: 'Foxglove Hub', TelephoneNum: '', Postcode: 'FX9 1AC' });
    const taken = withRegisterValues(aProvider(), aSite(), row, ['name', 'telephone', 'postcode']);
    expect(taken.provider).toEqual({ ...aProvider(), name: 'Foxglove Hub' });
    expect(taken.site).toEqual({ ...aSite(), postcode: 'FX9 1AC' });
  });
});

describe('Checked against a register file', () => {
  const savedAt = '2026-11-23T12:00:00.000Z';
  const check = (at: string) => [
    { providerKey: 'foxglove', check: 'registration' as const, by: aSignature('Miriam Okafor', at) },
  ];
  it('is a provider looked up after the file was put into the library', () => {
    const on = (registerCheckedOn: string) => isCheckedAgainst(savedAt, aProvider({ registerCheckedOn }), []);
    expect([on('2026-11-22'), on('2026-11-23'), on('2026-11-24')]).toEqual([false, false, true]);
    expect(isCheckedAgainst(savedAt, aProvider(), check('2026-11-23T11:59:59.000Z'))).toBe(false);
    expect(isCheckedAgainst(savedAt, aProvider(), check('2026-11-23T12:00:00.000Z'))).toBe(true);
  });
});

describe('How an establishment stands in the register (PRO-13)', () => {
  const standing = (row: Establishment, ...others: Establishment[]) => standingIn(indexRegister([row, ...others]), row);
  it.each([
    ['Open', '', 'open', ''],
    ['Open, but proposed to close', '', 'proposedToClose', 'proposed to close'],
    ['Open', '31-08-2019', 'reopened', 'closed on 31 Aug 2019'],
    ['Closed', '31-08-2019', 'closed', 'Closed on 31 Aug 2019. It may not be used.'],
    ['Proposed to open', '', 'notOpenYet', 'has not opened yet'],
    ['', '', 'unclear', 'Ask the provider'],
  ])('%s, closing on “%s”: %s', (status, CloseDate, is, says) => {
    const found = standing(made({ 'EstablishmentStatus (name)': status, CloseDate }));
    expect(found.standing).toBe(is);
    expect(found.says).toContain(says);
  });
  it('names the URN under which a closed one is open again: of the same name, or of one that shares a word and the postcode', () => {
    const closed = made({ 'EstablishmentStatus (name)': 'Closed' });
    expect(standing(closed, made({ URN: '900999' }))).toMatchObject({ nowUrn: '900999' });
    expect(standing(closed, made({ URN: '900999', EstablishmentName: 'Foxglove Academy' }))).toMatchObject({ nowUrn: '900999' });
    expect(standing(closed, made({ URN: '900999', EstablishmentName: 'Another School' }))).toMatchObject({ nowUrn: '' });
    expect(standing(closed, made({ URN: '900999', Postcode: 'ZZ1 1ZZ' }))).toMatchObject({ nowUrn: '' });
  });
});
