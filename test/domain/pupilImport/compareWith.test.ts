import { describe, expect, it } from 'vitest';
import { compareWith } from '../../../src/domain/pupilImport/compareWith.ts';
import { duplicateUpns } from '../../../src/domain/pupilImport/duplicateUpns.ts';
import type { ImportedPupil } from '../../../src/domain/pupilImport/readRow.ts';
import { aPupil } from '../builders.ts';

const row: ImportedPupil = { upn: 'Q901123412345', forename: 'Amara', surname: 'Obi', dateOfBirth: '2012-03-14', yearGroup: 9 };
const compare = compareWith([aPupil({ isLookedAfter: true })], () => 'new-key');

describe('Importing compared with the pupils there are (by UPN)', () => {
  it('adds a pupil whose UPN is new, with nothing recorded where the file says nothing', () => {
    expect(compare({ ...row, upn: 'A901123412346', contactName: 'Grace Obi' })).toEqual({
      action: 'add',
      pupil: {
        key: 'new-key',
        ...row,
        upn: 'A901123412346',
        registrationGroup: '',
        senStatus: 'none',
        isLookedAfter: false,
        hasSocialWorker: false,
        hasYouthJusticeWorker: false,
        hasProtectionPlan: false,
        isMarkedVulnerable: false,
        riskFlag: '',
        isEligibleForFreeSchoolMeals: false,
        address: '',
        contact: { name: 'Grace Obi', relationship: '', telephone: '', email: '' },
      },
    });
  });

  it('changes nothing where the file says the same, or says nothing', () => {
    expect(compare(row).action).toBe('same');
    expect(compare({ ...row, isLookedAfter: true, contactTelephone: '07700 900123' }).action).toBe('same');
  });

  it('changes what the file says otherwise and keeps the rest, the key too', () => {
    const answer = compare({ ...row, yearGroup: 10, contactTelephone: '07700 900999' });
    expect(answer).toMatchObject({
      action: 'change',
      pupil: { key: 'amara', yearGroup: 10, isLookedAfter: true, contact: { name: 'Grace Obi', telephone: '07700 900999' } },
      before: { yearGroup: 9 },
    });
  });

  it('clears what the file says is blank', () => {
    expect(compare({ ...row, address: '', isLookedAfter: false })).toMatchObject({
      action: 'change',
      pupil: { address: '', isLookedAfter: false },
    });
  });
});

describe('One UPN on two lines', () => {
  it('is a problem of both, each naming the other', () => {
    const problems = duplicateUpns([
      { line: 2, upn: 'Q901123412345' },
      { line: 3, upn: 'A901123412346' },
      { line: 7, upn: 'Q901123412345' },
    ]);
    expect(problems.map(({ line, field }) => [line, field])).toEqual([
      [2, 'upn'],
      [7, 'upn'],
    ]);
    expect(problems[0]?.say).toBe(
      'The UPN Q901123412345 is on line 2 and on line 7. Each pupil may be in the file once; remove one.',
    );
    expect(problems[1]?.say).toContain('on line 7 and on line 2.');
  });

  it('is none in a file of different pupils', () => {
    expect(duplicateUpns([{ line: 2, upn: 'Q901123412345' }])).toEqual([]);
  });
});
