import { describe, expect, it } from 'vitest';
import { sampleTrust } from '../../../../infra/local/trust/sampleTrust.ts';
import { upnCheckLetterFits } from '../../../../src/domain/pupilImport/readUpn.ts';
import { roleNames, roles } from '../../../../src/domain/staff.ts';
import { lists } from '../../../../src/records/schema.ts';

type Row = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** School days, weekends, holidays, INSET days, and both ends of the calendars. */
const days = [
  '2025-09-01', '2025-09-03', '2025-10-29', '2026-01-05', '2026-04-06', '2026-08-15', '2026-09-07', '2026-11-21', '2026-11-23',
  '2026-12-25', '2027-02-17', '2027-05-03', '2027-08-31', '2027-11-26', '2028-02-29', '2028-06-30',
]; // biome-ignore format: one line a year would hide the point

const rowsOf = (today: string, listName: string): Row[] =>
  sampleTrust(today)
    .rows.filter((rows) => rows.listName === listName)
    .flatMap(({ rows }) => rows);

describe('The sample trust', () => {
  it('is the same whenever it is made for the same day', () => {
    expect(JSON.stringify(sampleTrust('2026-11-23'))).toBe(JSON.stringify(sampleTrust('2026-11-23')));
  });

  it('has three schools, 45 pupils and nine providers', () => {
    expect(rowsOf('2026-11-23', 'Schools').map(({ Key }) => Key)).toEqual(['larkhill', 'northmoor', 'wyndale']);
    expect(rowsOf('2026-11-23', 'Pupils')).toHaveLength(45);
    expect(rowsOf('2026-11-23', 'Providers')).toHaveLength(9);
  });

  it('has somebody in every role, with the names that the product knows', () => {
    const { people } = sampleTrust('2026-11-23');
    const held = new Set(people.flatMap((person) => person.roles));

    expect([...held].sort()).toEqual([...roles].sort());
    expect(new Set(rowsOf('2026-11-23', 'Staff').flatMap(({ Roles }) => Roles))).toEqual(
      new Set(
        Object.entries(roleNames)
          .filter(([role]) => !role.startsWith('trust'))
          .map(([, name]) => name),
      ),
    );
  });

  it('has one person at two schools, and a school where two share the register and two may approve', () => {
    const { rows } = sampleTrust('2026-11-23');
    const staffOf = (site: string) =>
      rows.find(({ sitePath, listName }) => sitePath.endsWith(site) && listName === 'Staff')?.rows ?? [];
    const withRole = (site: string, role: string) =>
      staffOf(site).filter(({ Roles }) => Array.isArray(Roles) && Roles.includes(role));

    expect(
      staffOf('northmoor')
        .filter(({ Key }) => staffOf('wyndale').some((other) => other.Key === Key))
        .map(({ Title }) => Title),
    ).toEqual(['Leah Goldstein']);
    expect(withRole('northmoor', 'Attendance officer')).toHaveLength(2);
    expect(withRole('northmoor', 'Headteacher')).toHaveLength(2);
  });

  it('lets nobody but its own team and trust staff into a school’s site, and only the DSL into safeguarding', () => {
    const { people, sites } = sampleTrust('2026-11-23');
    const nameOf = (id: string) => people.find((person) => person.id === id)?.name;
    const site = (path: string) => sites.find((candidate) => candidate.path === path);

    expect(site('/sites/alongside-larkhill')?.permissions.members.map(nameOf)).toEqual([
      'Amara Okafor',
      'Helen Ward',
      'Dan Osei',
      'Priya Shah',
      'Ruth Kendall',
      'Edith Marlowe',
    ]);
    expect(site('/sites/alongside-larkhill')?.permissions.visitors.map(nameOf)).toEqual(['Sue Ng', 'Martin Ellery']);
    expect(site('/sites/alongside-larkhill-safeguarding')).toMatchObject({ permissions: { visitors: [] } });
    expect(site('/sites/alongside-larkhill-safeguarding')?.permissions.members.map(nameOf)).toEqual(['Dan Osei']);
  });
});

describe.each(days)('The rows of the sample trust on %s', (today) => {
  const { rows, people, sites } = sampleTrust(today);

  it('fit the lists: known columns, values of the right kind, offered choices, unique keys', () => {
    const problems = rows.flatMap(({ sitePath, listName, rows: items }) => {
      const schema = Object.values(lists).find((list) => list.name === listName);
      if (!schema) return [`no list ${listName}`];
      const wrong = items.flatMap((item) =>
        Object.entries(item).flatMap(([name, value]) => problemOf(schema.columns, name, value)),
      );
      const doubled = schema.columns
        .filter((column) => column.unique)
        .flatMap((column) =>
          new Set(items.map((item) => item[column.name])).size === items.length ? [] : [`${column.name} is doubled`],
        );
      return [...wrong, ...doubled].map((problem) => `${sitePath} ${listName}: ${problem}`);
    });

    expect(problems).toEqual([]);
  });

  it('refer to what is there', () => {
    const keys = new Set(rows.flatMap(({ rows: items }) => items.map((item) => item.Key)));
    const references = ['PupilKey', 'ProviderKey', 'SiteKey', 'PlacementKey'];
    const loose = rows.flatMap(({ rows: items }) =>
      items.flatMap((item) =>
        references.flatMap((name) => (name in item && !keys.has(item[name] ?? '') ? [`${item.Title}: ${name}`] : [])),
      ),
    );
    const persons = rows.flatMap(({ rows: items }) =>
      items.flatMap((item) =>
        Object.entries(item)
          .filter(([name]) => /(^Person|By)Id$/.test(name))
          .map(([, id]) => id),
      ),
    );

    expect(loose).toEqual([]);
    expect(persons.filter((id) => !people.some((person) => person.id === id))).toEqual([]);
    expect(rows.filter(({ sitePath }) => !sites.some((site) => site.path === sitePath))).toEqual([]);
  });

  it('hold a placement of every decision, running and past its end, with three objectives', () => {
    const placements = rows.filter(({ listName }) => listName === 'Placements').flatMap(({ rows: items }) => items);
    const approved = placements.filter(({ Status }) => Status === 'Approved');

    expect(new Set(placements.map(({ Status }) => Status))).toEqual(
      new Set(['Proposed', 'Sent back', 'Approved', 'Withdrawn', 'Ended']),
    );
    expect(approved.some(({ StartsOn }) => String(StartsOn) > today)).toBe(true);
    expect(approved.some(({ StartsOn, EndsOn }) => String(StartsOn) <= today && today <= String(EndsOn))).toBe(true);
    expect(approved.some(({ EndsOn }) => String(EndsOn) < today)).toBe(true);
    expect(placements.every(({ StartsOn, EndsOn }) => String(StartsOn) < String(EndsOn))).toBe(true);
    expect(placements.every(({ Objective1, Objective2, Objective3 }) => Objective1 && Objective2 && Objective3)).toBe(true);
  });

  it('say nothing that is yet to come', () => {
    const instants = rows.flatMap(({ rows: items }) =>
      items.flatMap((item) =>
        Object.entries(item)
          .filter(([name]) => /At$/.test(name) && !/AskedAt$|CutOffAt$/.test(name))
          .map(([, at]) => String(at)),
      ),
    );

    expect(instants.filter((at) => at >= `${today}T00:00`)).toEqual([]);
  });

  it('give every pupil a UPN that is valid and of no other pupil, and an age that fits the year group', () => {
    const pupils = rows.filter(({ listName }) => listName === 'Pupils').flatMap(({ rows: items }) => items);
    const year = Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 1 : 0);

    expect(new Set(pupils.map(({ Upn }) => Upn)).size).toBe(pupils.length);
    expect(pupils.filter(({ Upn }) => !upnCheckLetterFits(String(Upn)))).toEqual([]);
    for (const { DateOfBirth, YearGroup } of pupils) {
      expect(
        String(DateOfBirth) >= `${year - Number(YearGroup) - 5}-09-01` &&
          String(DateOfBirth) < `${year - Number(YearGroup) - 4}-09-01`,
      ).toBe(true);
    }
  });
});

function problemOf(columns: (typeof lists)[keyof typeof lists]['columns'], name: string, value: Row[string]): string[] {
  if (name === 'Title') return typeof value === 'string' && value !== '' && value.length <= 255 ? [] : [`Title "${value}"`];
  const column = columns.find((candidate) => candidate.name === name);
  if (!column) return [`no column ${name}`];
  const { type } = column;
  const bad = [`${name} is ${JSON.stringify(value)}`];
  switch (type.kind) {
    case 'text':
      return typeof value === 'string' && value.length <= 255 ? [] : bad;
    case 'note':
      return typeof value === 'string' ? [] : bad;
    case 'number':
      return typeof value === 'number' ? [] : bad;
    case 'yesNo':
      return typeof value === 'boolean' ? [] : bad;
    case 'choice': {
      const values = type.several ? value : [value];
      return Array.isArray(values) && values.every((one) => type.choices.some((choice) => choice === one)) ? [] : bad;
    }
  }
}
