/** What the passport asks for, in groups: the checks of PRO-4 to PRO-10 and PRO-15, each with its line and what to do first. */
import { provisions } from '../law.ts';
import type { ProviderCheckKind } from '../providerCheck.ts';
import type { Provision } from '../provision.ts';

export interface CheckTask {
  readonly kind: ProviderCheckKind;
  readonly provision: Provision;
  /** What to do while nothing is recorded. */
  readonly ask: string;
  /** A check that older records made for several of these together; "not needed" there holds for each. */
  readonly within?: ProviderCheckKind;
}
interface TaskGroupKind {
  readonly key: string;
  readonly name: string;
  readonly tasks: readonly CheckTask[];
}

const { PRO2, PRO3, PRO4, PRO5, PRO6, PRO7, PRO8, PRO9, PRO10, PRO15 } = provisions;
const task = (kind: ProviderCheckKind, provision: Provision, ask: string, within?: ProviderCheckKind): CheckTask => ({
  kind,
  provision,
  ask,
  ...(within === undefined ? {} : { within }),
});
const all = (provision: Provision, ask: string, kinds: readonly ProviderCheckKind[], within?: ProviderCheckKind): CheckTask[] =>
  kinds.map((kind) => task(kind, provision, ask, within));

export const taskGroups: readonly TaskGroupKind[] = [
  {
    key: 'registration',
    name: 'Registration and approval',
    tasks: [
      task('registration', PRO2, 'Look it up in the register of schools, or ask how it is registered.'),
      task('inspectionReport', PRO4, 'Read the latest report, and record its outcome and date.'),
      task('website', PRO4, 'Look through the website and social media.'),
      task('laApproval', PRO3, 'Look in the local authority’s catalogue.'),
      task('trustException', PRO3, 'Ask the trust to approve the exception in writing.'),
      task('ofstedRegistration', PRO3, 'Ask for the registration number and look it up.'),
      task('nothingElseFits', PRO3, 'Write why nothing but an online provider fits.'),
    ],
  },
  {
    key: 'staff',
    name: 'Staff',
    tasks: [
      task('singleCentralRecord', PRO4, 'Ask to see the single central record: staff and volunteers.'),
      task('letterOfAssurance', PRO4, 'Send the letter of assurance to be signed, with the promise to tell of staff changes.'),
      task('currentGuidance', PRO4, 'Ask which edition the staff have read.'),
      task('localProcedures', PRO4, 'Ask for the local procedures that the staff follow.'),
    ],
  },
  {
    key: 'policies',
    name: 'Policies',
    tasks: [
      task('safeguardingPolicy', PRO4, 'Ask for it, with online safety, and read it.'),
      ...all(
        PRO4,
        'Ask for the policy and read it.',
        [
          'allegationsPolicy',
          'saferRecruitmentPolicy',
          'dataProtectionPolicy',
          'complaintsPolicy',
          'attendancePolicy',
          'behaviourPolicy',
          'codeOfConduct',
          'visitsPolicy',
          'equalityPolicy',
          'relationshipsPolicy',
          'admissionsPolicy',
        ],
        'policiesReceived',
      ),
    ],
  },
  {
    key: 'safety',
    name: 'Premises and safety',
    tasks: [
      task('siteVisit', PRO6, 'Visit every site that pupils will use; an online provider is called or met online.'),
      task('coreRiskAssessment', PRO7, 'Ask for the risk assessment and read it.'),
      task('healthAndSafety', PRO4, 'Ask for the policy and drills: fire, first aid, lockdown.'),
      ...all(
        PRO4,
        'Look at it on the visit.',
        ['premisesSecurity', 'premisesFire', 'premisesWashing', 'premisesEquipment', 'premisesCatering', 'premisesCondition'],
        'premises',
      ),
      task('machineryAndAnimals', PRO4, 'Ask for the certificates, and look at how animals are kept.'),
    ],
  },
  {
    key: 'insurance',
    name: 'Insurance',
    tasks: all(PRO5, 'Ask for the certificate; subcontractors need the same cover.', [
      'publicLiability',
      'employersLiability',
      'professionalNegligence',
      'motorInsurance',
    ]),
  },
  {
    key: 'school',
    name: 'Working with the school',
    tasks: [
      task('attendanceReporting', PRO4, 'Agree in writing: twice a day recorded, absence told on the same day.'),
      ...all(PRO4, 'Ask, and record what was agreed.', ['communication', 'schoolVisits', 'curriculum', 'enrolmentAndExams']),
      task('teachingCriteria', PRO4, 'Ask how the provider itself judges its teaching.'),
      ...all(PRO15, 'Give or tell it, and record what, which version and to whom.', [
        'schoolPoliciesGiven',
        'additionalRiskTold',
      ]),
    ],
  },
  {
    key: 'quality',
    name: 'Quality of the provision',
    tasks: all(PRO8, 'Judge it on a visit or from work and reports, and write why.', [
      'qualityCourse',
      'qualityPremises',
      'qualityTeaching',
      'qualityResources',
      'qualityBehaviour',
      'qualityAttendance',
      'qualityProgress',
      'qualityAccreditation',
      'qualityNextStep',
    ]),
  },
  {
    key: 'documents',
    name: 'Supporting documents',
    tasks: all(PRO9, 'Agree it with the provider and keep a copy.', [
      'serviceAgreement',
      'educationPlans',
      'reviewCalendar',
      'parentalAgreement',
      'communicationProtocol',
      'recordSystems',
    ]),
  },
  {
    key: 'travel',
    name: 'Travel',
    tasks: [
      task('travelProvider', PRO10, 'Ask which firm drives the pupils; where none does, record this as not needed.'),
      ...all(
        PRO10,
        'Ask the firm that drives the pupils.',
        ['travelSafeguarding', 'travelPolicies', 'travelReporting'],
        'travelProvider',
      ),
    ],
  },
];
