import { describe, expect, it } from 'vitest';
import { importFields } from '../../../src/domain/pupilImport/importField.ts';
import { mappingProblems, missingFields, proposeMapping } from '../../../src/domain/pupilImport/proposeMapping.ts';

describe('Which column is which field', () => {
  it.each([
    [
      'a short export',
      [
        'UPN',
        'Forename',
        'Legal Surname',
        'DOB',
        'Year',
        'Reg',
        'SEN Status',
        'In Care',
        'FSM',
        'Address',
        'Parent Name',
        'Priority 1 Contact Telephone',
      ],
      {
        upn: 'UPN',
        forename: 'Forename',
        surname: 'Legal Surname',
        dateOfBirth: 'DOB',
        yearGroup: 'Year',
        registrationGroup: 'Reg',
        senStatus: 'SEN Status',
        isLookedAfter: 'In Care',
        isEligibleForFreeSchoolMeals: 'FSM',
        address: 'Address',
        contactName: 'Parent Name',
        contactTelephone: 'Priority 1 Contact Telephone',
      },
    ],
    [
      'long headings in any case and punctuation',
      [
        'unique pupil number',
        'LEGAL FORENAME',
        'Legal surname',
        'Date of birth',
        'Year Group',
        'Reg. Group',
        'Free School Meals',
        'Looked-after',
        'E-mail address',
      ],
      {
        upn: 'unique pupil number',
        forename: 'LEGAL FORENAME',
        surname: 'Legal surname',
        dateOfBirth: 'Date of birth',
        yearGroup: 'Year Group',
        registrationGroup: 'Reg. Group',
        isLookedAfter: 'Looked-after',
        isEligibleForFreeSchoolMeals: 'Free School Meals',
        contactEmail: 'E-mail address',
      },
    ],
    [
      'first and last name, with the better of two headings',
      ['First Name', 'Preferred Forename', 'Forename', 'Last Name', 'UPN', 'Form', 'Has Social Worker'],
      { upn: 'UPN', forename: 'Forename', surname: 'Last Name', registrationGroup: 'Form', hasSocialWorker: 'Has Social Worker' },
    ],
    ['headings that nobody knows', ['Column1', 'Colour', ''], {}],
  ])('is proposed for %s', (_, columns, mapping) => {
    expect(proposeMapping(columns)).toEqual(mapping);
  });

  it('is proposed for our own names of all fields', () => {
    expect(Object.keys(proposeMapping(importFields))).toHaveLength(importFields.length);
  });

  it('says which needed fields have none', () => {
    expect(missingFields(proposeMapping(['UPN', 'Forename']))).toEqual(['surname', 'dateOfBirth', 'yearGroup']);
    expect(missingFields(proposeMapping(['UPN', 'Forename', 'Surname', 'DOB', 'Year']))).toEqual([]);
  });

  it('may be chosen wrongly: a column that is not there, or one for two fields', () => {
    expect(mappingProblems({ upn: 'UPN', forename: 'Name', surname: 'Name' }, ['UPN', 'Name'])).toEqual([
      { field: 'surname', say: 'The column “Name” is chosen for Forename and for Surname. Choose another for one of them.' },
    ]);
    expect(mappingProblems({ upn: 'U.P.N' }, ['UPN'])).toEqual([
      { field: 'upn', say: 'The file has no column “U.P.N”. Choose another column for UPN.' },
    ]);
    expect(mappingProblems({ upn: 'UPN' }, ['UPN'])).toEqual([]);
  });
});
