import type { CaseRecord } from '../../../src/domain/caseFile/caseRecord.ts';
import type { CaseWhat } from '../../../src/domain/caseFile/caseWhat.ts';
import { type LearnerInformation, nothingKnown } from '../../../src/domain/learnerInformation.ts';
import { aSignature } from '../builders.ts';

type Given = Extract<CaseWhat, { kind: 'given' }>;
type Risk = Extract<CaseWhat, { kind: 'riskAssessment' }>;

const record = (what: CaseWhat, on: string, change: Partial<CaseRecord>): CaseRecord => ({
  key: `${what.kind}-${on}`,
  placementKey: 'placement-1',
  pupilKey: 'amara',
  providerKey: 'foxglove',
  on,
  says: 'What happened',
  what,
  by: aSignature('Miriam Okafor', `${on}T15:00:00.000Z`),
  ...change,
});

export const aGiven = (on: string, what: Partial<Given>, change: Partial<CaseRecord> = {}): CaseRecord =>
  record(
    {
      ...{
        kind: 'given',
        information: [],
        version: null,
        others: [],
        withheld: [],
        reason: '',
        to: 'Ruth Adeyinka',
        how: 'email',
      },
      ...what,
    },
    on,
    change,
  );

export const aVersion = (version: number, on: string, what: Partial<Risk> = {}, change: Partial<CaseRecord> = {}): CaseRecord =>
  record(
    {
      kind: 'riskAssessment',
      version,
      reviewBy: '2027-01-20',
      summary: 'Travel',
      where: 'The pupil’s file',
      file: null,
      ...what,
    },
    on,
    { key: `risk-${version}`, placementKey: '', providerKey: '', ...change },
  );

const contact = (name: string) => ({ name, relationship: 'Aunt', telephone: '07700 900701', email: '' });

/** Everything that is asked for of a pupil without plans or workers. */
export const someInformation = (change: Partial<LearnerInformation> = {}): LearnerInformation => ({
  ...nothingKnown,
  key: 'amara',
  emergencyContacts: [contact('Jo Obi'), contact('Sam Obi')],
  doctor: 'Dr Imtiaz, 01632 960830',
  health: 'None',
  firstLanguage: 'English',
  literacy: 'Reading age 10 years',
  attainment: 'English 3',
  behaviourPlan: 'None',
  checkedOn: '2026-09-10',
  checkedWith: 'Grace Obi',
  saved: aSignature(),
  ...change,
});
