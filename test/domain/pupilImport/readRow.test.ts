import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../../src/domain/pupilImport/proposeMapping.ts';
import { readRow } from '../../../src/domain/pupilImport/readRow.ts';

const row = {
  UPN: 'Q901123412345',
  Forename: 'Amara',
  Surname: 'Obi',
  DOB: '14/03/2012',
  'Year Group': 'Year 9',
  Reg: '9H',
  'SEN Status': 'K',
  'In Care': 'N',
  'Social Worker': 'Y',
  FSM: 'True',
  Address: '17 Orchard Rise\r\nMarlow Heath',
  'Parent Name': 'Grace Obi',
  Relationship: 'Mother',
  'Parent Telephone': '07700 900123',
  'Parent Email': 'grace.obi@family.example',
};
const mapping = proposeMapping(Object.keys(row));
const read = (change: Partial<typeof row> = {}, today?: string) => readRow({ ...row, ...change }, mapping, today);
const problemsOf = (change: Partial<typeof row>, today?: string) => {
  const answer = read(change, today);
  return answer.ok ? [] : answer.problems.map(({ field, say }) => `${field}: ${say}`);
};

describe('A row of the file', () => {
  it('is a pupil, with line breaks as spaces', () => {
    expect(read()).toMatchObject({
      ok: true,
      pupil: {
        upn: 'Q901123412345',
        forename: 'Amara',
        surname: 'Obi',
        dateOfBirth: '2012-03-14',
        yearGroup: 9,
        registrationGroup: '9H',
        senStatus: 'senSupport',
        isLookedAfter: false,
        hasSocialWorker: true,
        isEligibleForFreeSchoolMeals: true,
        address: '17 Orchard Rise Marlow Heath',
        contactName: 'Grace Obi',
        contactRelationship: 'Mother',
        contactTelephone: '07700 900123',
        contactEmail: 'grace.obi@family.example',
      },
    });
  });

  it.each(["O'Neill", 'Zoë', 'Anne-Marie', 'De la "Rosa"', 'Łukasz', 'D’Souza'])('may hold the name %s', (surname) => {
    expect(read({ Surname: surname })).toMatchObject({ ok: true, pupil: { surname } });
  });

  it.each(['=HYPERLINK("http://x")', '+Amara', '-Amara', '@SUM(A1)', ' =1+1'])(
    'may not hold the formula %s as a name',
    (forename) => {
      expect(problemsOf({ Forename: forename })).toEqual([
        `forename: “${forename.trim()}” begins like a spreadsheet formula. Correct it in the school’s system and export again.`,
      ]);
    },
  );

  it('takes a lone dash as nothing, which a name may not be', () => {
    expect(read({ 'Parent Name': '-', Address: '–' })).toMatchObject({ ok: true, pupil: { contactName: '', address: '' } });
    expect(problemsOf({ Forename: '-' })).toEqual([
      'forename: The forename is missing. Add it in the school’s system and export again.',
    ]);
  });

  it('may hold a formula in no other text either, but a telephone number with its +', () => {
    expect(problemsOf({ Address: '=cmd|calc' })).toHaveLength(1);
    expect(problemsOf({ 'Parent Email': '@home' })).toHaveLength(1);
    expect(problemsOf({ 'Parent Telephone': '+cmd' })).toHaveLength(1);
    expect(read({ 'Parent Telephone': '+44 (0)7700 900123' })).toMatchObject({
      ok: true,
      pupil: { contactTelephone: '+44 (0)7700 900123' },
    });
    expect(read({ 'Parent Telephone': '07700 900123 (mum)' })).toMatchObject({ ok: true });
  });

  it('names every problem at once, in the order of the fields', () => {
    expect(
      problemsOf({ UPN: '', Surname: '', DOB: '31/02/2012', 'Year Group': '15', FSM: 'maybe' }).map((text) => text.split(':')[0]),
    ).toEqual(['upn', 'surname', 'dateOfBirth', 'yearGroup', 'isEligibleForFreeSchoolMeals']);
  });

  it('says nothing of a field without a column', () => {
    const few = readRow(row, proposeMapping(['UPN', 'Forename', 'Surname', 'DOB', 'Year Group']));
    expect(few).toMatchObject({ ok: true, pupil: { upn: 'Q901123412345' } });
    expect(few.ok && few.pupil.address).toBeUndefined();
    expect(few.ok && few.pupil.isLookedAfter).toBeUndefined();
  });

  it('takes a cell that is missing from a short row as blank', () => {
    const { Address: _, ...short } = row;
    expect(readRow(short, mapping)).toMatchObject({ ok: true, pupil: { address: '' } });
  });
});

describe('The UPN', () => {
  it.each(['Q901123412345', 'q9011234 12345 ', 'T90112341234A'])('%s has the right form', (upn) => {
    expect(read({ UPN: upn }).ok).toBe(true);
  });

  it.each(['T90112341234', 'Q9011234123456', '1234567890123', 'TT01123412345', 'T90112341234-'])('%s has not', (upn) => {
    expect(problemsOf({ UPN: upn })).toEqual([
      `upn: “${upn}” is not a UPN. A UPN has 13 characters: one letter, 11 digits, and a digit or letter. Correct it and export again.`,
    ]);
  });

  it('whose first letter does not fit is a warning, not a refusal', () => {
    const wrong = read({ UPN: 'A901123412345' });
    expect(wrong).toMatchObject({ ok: true, warnings: [{ field: 'upn' }] });
    expect(read()).toMatchObject({ ok: true, warnings: [] });
  });
});

describe('The date of birth', () => {
  it.each([
    ['14/03/2012', '2012-03-14'],
    ['4/3/2012', '2012-03-04'],
    ['04/03/12', '2012-03-04'],
    ['14-03-2012', '2012-03-14'],
    ['14.03.2012', '2012-03-14'],
    ['14 Mar 2012', '2012-03-14'],
    ['14-Mar-2012', '2012-03-14'],
    ['14 March 2012', '2012-03-14'],
    ['2012-03-14', '2012-03-14'],
    ['2012-03-14T00:00:00', '2012-03-14'],
    ['14/03/2012 00:00:00', '2012-03-14'],
    ['29/02/2012', '2012-02-29'],
  ])('%s is %s', (text, date) => {
    expect(read({ DOB: text })).toMatchObject({ ok: true, pupil: { dateOfBirth: date } });
  });

  it.each(['31/02/2012', '29/02/2013', '31/04/2012', '03/14/2012', '00/03/2012', '2012-13-01'])('%s does not exist', (text) => {
    expect(problemsOf({ DOB: text })).toEqual([
      `dateOfBirth: “${text}” is a day that does not exist. Write day, month and year, such as 31/01/2012.`,
    ]);
  });

  it.each(['40982', 'March 2012', '14/3', 'unknown'])('%s is no date', (text) => {
    expect(problemsOf({ DOB: text })).toEqual([
      `dateOfBirth: “${text}” is not a date of birth. Write day, month and year, such as 31/01/2012.`,
    ]);
  });

  it('may be today but not after it', () => {
    expect(read({ DOB: '21/11/2026' }, '2026-11-21').ok).toBe(true);
    expect(problemsOf({ DOB: '22/11/2026' }, '2026-11-21')).toEqual([
      'dateOfBirth: “22/11/2026” is in the future. Correct the date of birth.',
    ]);
  });
});

describe('Year group, yes or no, and SEN', () => {
  it.each([
    [' 9', 9],
    ['09', 9],
    ['Year 9', 9],
    ['Y9', 9],
    ['Yr 10', 10],
    ['Year  14', 14],
    ['R', 0],
    ['Reception', 0],
    ['Year R', 0],
    ['0', 0],
  ])('the year group “%s” is %i', (text, yearGroup) => {
    expect(read({ 'Year Group': text })).toMatchObject({ ok: true, pupil: { yearGroup } });
  });

  it.each(['15', 'N1', 'Nursery', 'nine', '9H', '-1'])('“%s” is no year group', (text) => {
    expect(problemsOf({ 'Year Group': text })).toHaveLength(1);
  });

  it.each([
    ['Y', true],
    ['yes', true],
    ['TRUE', true],
    ['T', true],
    ['1', true],
    ['N', false],
    ['No', false],
    ['False', false],
    ['', false],
    ['-', false],
  ])('“%s” is %s', (text, value) => {
    expect(read({ FSM: text })).toMatchObject({ ok: true, pupil: { isEligibleForFreeSchoolMeals: value } });
  });

  it('neither yes nor no is a problem', () => {
    expect(problemsOf({ 'In Care': 'Ask Ms Wood' })).toEqual([
      'isLookedAfter: “Ask Ms Wood” is neither yes nor no. Write Y or N.',
    ]);
  });

  it.each([
    ['K', 'senSupport'],
    ['K - SEN Support', 'senSupport'],
    ['SEN support', 'senSupport'],
    ['E', 'ehcp'],
    ['EHCP', 'ehcp'],
    ['E: Education, health and care plan', 'ehcp'],
    ['Education, Health and Care Plan', 'ehcp'],
    ['N', 'none'],
    ['N - No special educational need', 'none'],
    ['No Special Educational Need', 'none'],
    ['', 'none'],
  ])('SEN “%s” is %s', (text, senStatus) => {
    expect(read({ 'SEN Status': text })).toMatchObject({ ok: true, pupil: { senStatus } });
  });

  it.each(['S', 'School Action', 'Kind of', 'Yes'])('SEN “%s” is a problem', (text) => {
    expect(problemsOf({ 'SEN Status': text })).toHaveLength(1);
  });
});

describe('What SharePoint could not keep', () => {
  it.each([
    ['forename', 'Forename', 120],
    ['contactName', 'Parent Name', 255],
    ['contactTelephone', 'Parent Telephone', 255],
    ['address', 'Address', 1000],
  ] as const)('of %s is refused by line from %s longer than %i, so that no import stops halfway', (field, column, longest) => {
    expect(problemsOf({ [column]: '7'.repeat(longest) })).toEqual([]);
    const [problem] = problemsOf({ [column]: '7'.repeat(longest + 1) });
    expect(problem).toContain(`${field}: `);
    expect(problem).toContain(`has ${longest + 1} characters; at most ${longest} can be kept`);
  });
});
