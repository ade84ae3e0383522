import type { DocumentSheet } from '#domain/documentSheet.ts';
import type { LearnerInformation } from '#domain/learnerInformation.ts';
import type { Placement, Week } from '#domain/placement.ts';
import type { Provider, ProviderSite } from '#domain/provider.ts';
import { noDetails } from '#domain/providerDetails.ts';
import type { Pupil } from '#domain/pupil.ts';
import { referralForm } from '#domain/referral/referralForm.ts';
import type { School } from '#domain/school.ts';
import type { DateText } from '#domain/session.ts';
import type { Signature } from '#domain/staff.ts';
import { addDays } from '#domain/week.ts';

const pupil: Pupil = {
  key: 'example',
  upn: 'Z000000000000',
  forename: 'Robin',
  surname: 'Example',
  dateOfBirth: '2012-03-14',
  yearGroup: 10,
  registrationGroup: '10E',
  senStatus: 'ehcp',
  isLookedAfter: false,
  hasSocialWorker: true,
  hasYouthJusticeWorker: false,
  hasProtectionPlan: false,
  isMarkedVulnerable: false,
  riskFlag: '',
  isEligibleForFreeSchoolMeals: true,
  address: '1 Invented Street, Nowhere, XX1 1XX',
  contact: { name: 'Kim Example', relationship: 'Mother', telephone: '07700 900000', email: 'kim@family.example' },
};
const worker = { agency: 'Nowhere Council', name: 'Jo Invented', telephone: '01632 960000', email: 'jo@council.example' };
const learner = (saved: Signature): LearnerInformation => ({
  key: pupil.key,
  parents: [
    { name: 'Lee Example', relationship: 'Father', telephone: '07700 900001', email: '', mobile: '', work: '', address: '' },
  ],
  firstParent: { mobile: '07700 900002', work: '' },
  emergencyContacts: [
    { name: 'Pat Example', relationship: 'Grandparent', telephone: '07700 900003', email: '' },
    { name: 'Chris Example', relationship: 'Aunt', telephone: '07700 900004', email: '' },
  ],
  doctor: 'Dr Nobody, Nowhere Surgery',
  maintainingAuthority: 'Nowhere Council',
  caseOfficer: worker,
  lookedAfterBy: '',
  virtualSchoolHead: { agency: '', name: '', telephone: '', email: '' },
  agencies: [worker],
  health: 'Asthma: carries an inhaler.',
  firstLanguage: 'English',
  literacy: 'Reads as most do at 12.',
  attainment: 'Mathematics grade 3, English grade 3.',
  behaviourPlan: 'A quiet place after a hard lesson; ten minutes with a key adult at noon.',
  interests: 'Animals, bicycles, drawing.',
  support: 'Works in small groups; instructions one at a time.',
  checkedOn: saved.at.slice(0, 10),
  checkedWith: 'Kim Example',
  saved,
});
const provider: Provider = {
  ...noDetails,
  key: 'example',
  name: 'Example Farm',
  kind: 'unregisteredSetting',
  urn: '',
  foundIn: 'typedIn',
  registerStatus: '',
  registerCheckedOn: undefined,
  contactName: 'Sam Invented',
  contactEmail: 'sam@farm.example',
  telephone: '01632 960111',
  website: 'www.farm.example',
  safeguardingLeadName: 'Alex Invented',
  safeguardingLeadTelephone: '01632 960112',
  deputySafeguardingLeadName: 'Toni Invented',
  deputySafeguardingLeadTelephone: '01632 960113',
  curriculum: 'Animal care, with English and mathematics',
  morningReportsBy: undefined,
  afternoonReportsBy: undefined,
  attendanceEmail: '',
};
const site: ProviderSite = {
  key: 'example',
  providerKey: provider.key,
  name: 'The stables',
  kind: 'main',
  subcontractor: '',
  address: '2 Invented Lane, Nowhere',
  postcode: 'XX1 1XY',
  telephone: '01632 960114',
};
const week: Week = {
  MonAM: 'provider',
  MonPM: 'provider',
  TueAM: 'provider',
  TuePM: 'school',
  WedAM: 'school',
  WedPM: 'school',
  ThuAM: 'school',
  ThuPM: 'school',
  FriAM: 'school',
  FriPM: 'nowhere',
};
const placement = (today: DateText, made: Signature): Placement => ({
  key: 'example',
  revision: 1,
  pupilKey: pupil.key,
  providerKey: provider.key,
  siteKey: site.key,
  reason: 'sendPersonalisation',
  arrangement: 'schoolWithParents',
  startsOn: addDays(today, 14),
  endsOn: addDays(today, 97),
  week,
  transport: 'Taxi, 01632 960115',
  objectives: ['Comes to nine sessions in ten', 'Passes unit 1 of animal care', 'Takes part in English and mathematics'],
  costPerWeek: 325,
  proposed: made,
  decision: { status: 'approved', decided: made },
  agreement: undefined,
});

/** Records of an invented pupil at an invented provider, complete: what a template looks like when it is filled. */
export function exampleSheet(school: School, made: Signature, today: DateText): DocumentSheet {
  const answers = referralForm.flatMap(({ fields }) =>
    fields.map((field): [string, string] => {
      if (field.kind === 'date') return [field.id, addDays(today, 7)];
      if (field.kind === 'choice') return [field.id, Object.keys(field.options)[0] ?? ''];
      return [field.id, field.kind === 'yesNo' ? 'yes' : `Example: ${field.label.toLowerCase()}.`];
    }),
  );
  return {
    school,
    holder: () => ({ personId: '', name: 'Name Invented', email: 'name@school.example', telephone: '01632 960116', roles: [] }),
    pupil,
    learner: learner(made),
    referral: {
      key: 'example',
      pupilKey: pupil.key,
      providerKey: provider.key,
      state: 'draft',
      answers: Object.fromEntries(answers),
      begun: made,
      savedBy: made.name,
      savedAt: made.at,
      closedReason: '',
    },
    provider,
    site,
    sites: [site],
    placement: placement(today, made),
    alsoAt: [{ name: 'Example College', address: '3 Invented Road, Nowhere', telephone: '01632 960117' }],
    reviewRhythm: 'halfTermly',
    nextReviewOn: addDays(today, 50),
    overrides: [],
    conditions: [`The taxi is agreed (by ${addDays(today, 7)})`],
    riskAssessment: undefined,
    checks: new Map(),
    version: 1,
    made,
  };
}
