import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/usecases/desk.ts';
import { registerOfSchools } from '../../src/usecases/registerOfSchools.ts';

const heading =
  '"URN","LA (code)","EstablishmentName","TypeOfEstablishment (name)","EstablishmentStatus (name)","Street","Town","Postcode","TelephoneNum","SchoolWebsite"';
const row = (urn: number, name: string) =>
  `"${urn}","207","${name}","Pupil referral unit","Open","Mill Lane","Nether Vale","FX9 1AB","01632960455",""`;
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** A desk whose register file can be replaced, counting how often it is asked about and read. */
function deskWith(text: string) {
  const seen = { asked: 0, read: 0 };
  const state = { eTag: '1', text, now: '2026-11-23T08:30:00.000Z' };
  const files = {
    readRegisterOfSchools: async () => {
      seen.asked++;
      const { eTag } = state;
      return {
        fileName: 'edubasealldata.csv',
        eTag,
        savedAt: '2026-11-20T09:00:00.000Z',
        content: async () => {
          seen.read++;
          return latin1(state.text);
        },
      };
    },
    readTemplate: async () => undefined,
    saveToOneDrive: () => Promise.reject(new Error('not here')),
  };
  const records: Desk['records'] = {
    trust: () => Promise.reject(new Error('not here')),
    school: () => Promise.reject(new Error('not here')),
    forget: () => undefined,
  };
  return { seen, state, desk: { files, records, now: () => state.now } };
}

describe('The register of schools in memory', () => {
  it('is read once a version of the file, and asked about again after five seconds', async () => {
    const { desk, seen, state } = deskWith(`${heading}\n${row(900201, 'Caf\xe9 House')}`);
    const first = await registerOfSchools(desk);
    expect(first).toMatchObject({
      fileName: 'edubasealldata.csv',
      all: [{ urn: '900201', name: 'Café House', postcode: 'FX9 1AB' }],
    });
    await Promise.all([registerOfSchools(desk), registerOfSchools(desk)]);
    expect(seen).toEqual({ asked: 1, read: 1 });

    state.now = '2026-11-23T08:30:06.000Z';
    await registerOfSchools(desk);
    expect(seen).toEqual({ asked: 2, read: 1 });

    Object.assign(state, { now: '2026-11-23T08:33:00.000Z', eTag: '2', text: `${heading}\n${row(900202, 'Foxglove Farm')}` });
    expect((await registerOfSchools(desk))?.all).toMatchObject([{ urn: '900202' }]);
  });

  it('says which columns are missing when the file is another one', async () => {
    const { desk } = deskWith('UPN,Forename\nA1,Ben');
    expect(await registerOfSchools(desk)).toMatchObject({
      all: [],
      missingColumns: expect.arrayContaining(['URN', 'EstablishmentName']),
    });
  });

  it('reads 50,000 rows and lets other work through meanwhile', async () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => row(100_000 + at, `School ${at}`));
    const { desk } = deskWith(`${heading}\n${rows.join('\n')}`);
    let turns = 0;
    const beat = setInterval(() => turns++, 1);
    const register = await registerOfSchools(desk);
    clearInterval(beat);
    expect(register?.all).toHaveLength(50_000);
    expect(turns).toBeGreaterThan(50);
  });
});
