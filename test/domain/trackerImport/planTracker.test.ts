import { describe, expect, it } from 'vitest';
import type { PlacementStatus } from '../../../src/domain/placement.ts';
import { indexRegister } from '../../../src/domain/registerIndex.ts';
import { establishmentOf } from '../../../src/domain/registerOfSchools.ts';
import type { SchoolFacts } from '../../../src/domain/schoolFacts.ts';
import { planTracker } from '../../../src/domain/trackerImport/planTracker.ts';
import { readTrackerRow } from '../../../src/domain/trackerImport/readTrackerRow.ts';
import { trackerColumns } from '../../../src/domain/trackerImport/trackerField.ts';
import { aPlacement, aProvider, aPupil, approved, aSignature, aSite, aWeek, someFacts } from '../builders.ts';

const register = indexRegister(
  [
    establishmentOf({
      ...{ URN: '900301', EstablishmentName: 'Beacon College', 'TypeOfEstablishment (name)': 'Further education' },
      ...{ 'EstablishmentStatus (name)': 'Open', Street: 'High Street', Postcode: 'FX1 1AA', TelephoneNum: '01632960700' },
    }),
  ].flatMap((row) => row ?? []),
);
const row = {
  Provider: 'Foxglove Farm',
  Postcode: 'FX9 1AB',
  UPN: 'Q901123412345',
  Start: '30/11/2026',
  End: '26/03/2027',
  Days: 'Mon, Tue AM',
  Reason: 'Anxiety',
};
type Cells = Readonly<Record<string, string>>;
const facts: SchoolFacts = someFacts({ pupils: [aPupil()], providers: [aProvider()], sites: [aSite()], placements: [] });

function plan(rows: readonly Cells[], given: SchoolFacts = facts) {
  const columns = [...new Set(rows.flatMap((cells) => Object.keys(cells)))];
  const mapping = trackerColumns.propose(columns);
  const read = rows.map((cells, at) => ({ line: at + 2, ...readTrackerRow(cells, mapping) }));
  const keyOf = (...parts: readonly string[]): string => parts.join('|');
  return planTracker(read, { facts: given, register, today: '2026-11-23', proposed: aSignature(), keyOf });
}
const only = (cells: Partial<typeof row> & Cells, given?: SchoolFacts) => {
  const { rows, placements, providers } = plan([{ ...row, ...cells }], given);
  return { ...rows[0], placement: placements[0]?.placement, added: providers[0] };
};

describe('A row of a school’s tracker', () => {
  it('becomes a proposal that waits for the headteacher, with what is missing named', () => {
    expect(only({})).toMatchObject({
      action: 'propose',
      provider: { is: 'known', how: 'by name and postcode' },
      pupil: { name: 'Amara Obi', how: 'by UPN' },
      says: '3 sessions a week from 30 Nov 2026 to 26 Mar 2027. It waits for the headteacher.',
      missing: ['objectives', 'arrangement', 'cost', 'transport'],
      placement: {
        reason: 'mentalHealth',
        week: aWeek(['MonAM', 'MonPM', 'TueAM']),
        decision: { status: 'proposed' },
        objectives: [expect.stringContaining('not in the school’s tracker'), expect.anything(), expect.anything()],
      },
    });
  });

  it('that runs already is proposed with its dates, never approved', () => {
    const running = only({ Start: '05/10/2026' });
    expect(running).toMatchObject({ action: 'propose', placement: { startsOn: '2026-10-05', decision: { status: 'proposed' } } });
    expect(running.says).toContain('It runs already');
  });

  it('that is over is left out, and so is one without an end', () => {
    expect(only({ Start: '05/10/2026', End: '20/11/2026' }).problems?.[0]).toContain('it ended on 20 Nov 2026');
    expect(only({ End: '23/11/2026', Start: '05/10/2026' }).action).toBe('propose');
    expect(only({ End: '' }).problems?.[0]).toContain('write the day to which it is agreed');
  });

  it('that is there already is not changed; one that was withdrawn may be proposed anew', () => {
    const there = (decision: PlacementStatus) =>
      only(
        {},
        someFacts({ pupils: [aPupil()], placements: [aPlacement({ decision, startsOn: '2026-11-02', endsOn: '2027-02-26' })] }),
      );
    expect(there(approved)).toMatchObject({ action: 'there', says: expect.stringContaining('not changed') });
    expect(there({ status: 'withdrawn', decided: aSignature(), reason: '' })).toMatchObject({ action: 'propose' });
  });

  it('twice in one file is proposed once', () => {
    const { rows, placements } = plan([row, row]);
    expect(rows.map(({ action }) => action)).toEqual(['propose', 'there']);
    expect(placements).toHaveLength(1);
  });

  it('is left out where a check refuses any proposal: two places in one session, a closed provider', () => {
    const other = { ...row, Provider: 'Beacon College', URN: '900301', Postcode: '', Days: 'Mon' };
    expect(plan([row, other]).rows[1]).toMatchObject({ action: 'left', problems: [expect.stringContaining('already placed')] });
    const closed = someFacts({
      pupils: [aPupil()],
      providers: [aProvider({ registerStatus: 'Closed' })],
      sites: [aSite()],
      placements: [],
    });
    expect(only({}, closed)).toMatchObject({ action: 'left', problems: [expect.stringContaining('is closed')] });
  });
});

describe('The pupil of a row', () => {
  const noUpn = { UPN: '', Name: 'Obi, Amara' };
  it.each([
    ['by name and date of birth', { ...noUpn, DOB: '14/03/2012' }, 'propose', ''],
    ['not by a name alone', noUpn, 'left', 'a name alone is not enough'],
    ['not with another date of birth', { ...noUpn, DOB: '15/03/2012' }, 'left', 'has another one'],
    ['not by a UPN that nobody has', { UPN: 'A901123412399' }, 'left', 'nobody on the school’s list has'],
    ['not where UPN and name are two children', { Name: 'Ben Carter' }, 'left', 'Correct one of them'],
    ['not by what is no UPN', { UPN: 'Q9011' }, 'left', 'is not a UPN'],
  ])('is found %s', (_, cells, action, say) => {
    const found = only(cells);
    expect(found.action).toBe(action);
    expect(found.problems?.join(' ') ?? '').toContain(say);
  });

  it('may be missing: the row then brings its provider only', () => {
    const made = only({
      UPN: '',
      Provider: 'Beck Forge',
      'Provider telephone': '01632 960777',
      Address: 'Nether Tarrow',
      Type: '',
      'Provider type': 'Workshop',
      Postcode: '',
    });
    expect(made).toMatchObject({ action: 'provider', added: { provider: { name: 'Beck Forge', kind: 'unregisteredSetting' } } });
  });
});

describe('The provider of a row', () => {
  it('that is new takes from the national register what the tracker leaves out', () => {
    expect(only({ Provider: 'Beacon College', Postcode: 'fx11aa' })).toMatchObject({
      action: 'propose',
      provider: { is: 'new', how: 'new, URN 900301 in the national register' },
      added: {
        provider: { urn: '900301', kind: 'college', telephone: '01632960700', registerStatus: 'Open', foundIn: 'register' },
        site: { address: 'High Street' },
      },
    });
  });

  it('that is new and not registered needs a kind, an address and a telephone number, which any of its rows may say', () => {
    const forge = { ...row, Provider: 'Beck Forge', Postcode: '' };
    const [said] = plan([forge]).rows;
    expect(said?.problems).toHaveLength(3);
    expect(said?.problems.join(' ')).toContain('must be able to ring it');
    const full = {
      ...forge,
      UPN: '',
      'Provider telephone': '01632 960777',
      Address: 'Nether Tarrow',
      'Provider type': 'Workshop',
    };
    const { rows, providers } = plan([forge, full]);
    expect(rows.map(({ action }) => action)).toEqual(['propose', 'provider']);
    expect(providers).toHaveLength(1);
  });

  it.each([
    ['its URN, whatever it is called', { Provider: 'The farm', URN: '900201', Postcode: '' }, 'known'],
    ['its URN, written as a number', { URN: '900201.0', Postcode: '' }, 'known'],
    ['its name, where there is one of it', { Postcode: '' }, 'known'],
    ['no name at another postcode', { Postcode: 'ZZ1 1ZZ' }, 'unclear'],
    ['no URN that the register has not', { Provider: 'Nowhere', URN: '999999' }, 'unclear'],
  ])('is known by %s', (_, cells, is) => {
    expect(only(cells).provider?.is).toBe(is);
  });

  it('is refused when its cell would run as a formula', () => {
    expect(only({ Provider: '=HYPERLINK("http://x")' }).problems?.[0]).toContain('spreadsheet formula');
  });
});
