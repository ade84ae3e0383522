import { provisions } from '../../law.ts';
import { type LetterKind, particulars } from '../letter.ts';
import { type PlacementFact, placementFields, placementRows, reviewedEvery } from './placementFields.ts';

const about: readonly PlacementFact[] = [
  'pupilName',
  'dateOfBirth',
  'upn',
  'yearGroup',
  'ehcPlan',
  'lookedAfter',
  'provider',
  'providerKind',
  'registration',
  'address',
  'firstDay',
  'lastDay',
  'week',
  'reason',
  'arrangement',
  'objectives',
];

/** REF-8: "the LA is told when any off-site placement is commissioned". What it is told follows the particulars that REP-3 and the census ask for. */
export const laPlacementNotice: LetterKind = {
  begins: () => ({}),
  fields: (sheet) => placementFields(sheet, about, provisions.tellLocalAuthority),
  letter(sheet, say) {
    const { school } = sheet.facts;
    const isMaintained = school.schoolType === 'maintained';
    return {
      subject: `Alternative provision commissioned by ${school.name}: ${say('pupilName')}`,
      opening: [
        `${school.name} (URN ${school.urn}) tells the local authority that it has commissioned the placement below. ${isMaintained ? 'The guidance on arranging alternative provision (Department for Education, February 2025) asks every school to do so.' : `${school.name} is an academy and follows the guidance on arranging alternative provision (Department for Education, February 2025), which asks every school to do so.`}`,
      ],
      particulars: particulars(placementRows(say, about)),
      closing: [`The pupil stays on the register of ${school.name}, which remains responsible. ${reviewedEvery(sheet)}`],
    };
  },
};
