import type { Placement } from '../../src/domain/placement.ts';
import type { Pupil } from '../../src/domain/pupil.ts';
import type { MarkEntry, RegisterWeek } from '../../src/domain/register.ts';
import type { Signature } from '../../src/domain/staff.ts';
import type { AuditNote } from '../../src/records/records.ts';
import { apLead } from './smallTrust.ts';

export const mina: Signature = { personId: apLead, name: 'Mina Frost', at: '2026-11-23T08:31:00Z' };
export const note: AuditNote = { by: mina, action: 'Pupil added', subject: 'amara' };

export const aPupil = (key: string, given: Partial<Pupil> = {}): Pupil => ({
  key,
  upn: `A${key}`,
  forename: 'Amara',
  surname: 'Obi',
  dateOfBirth: '2011-03-09',
  yearGroup: 10,
  registrationGroup: '10B',
  senStatus: 'ehcp',
  isLookedAfter: false,
  hasSocialWorker: true,
  hasYouthJusticeWorker: false,
  hasProtectionPlan: false,
  isMarkedVulnerable: false,
  riskFlag: '',
  isEligibleForFreeSchoolMeals: true,
  address: '1 High Street\nLarkfield',
  contact: { name: "Ngozi O'Bi & Sons #1 100%", relationship: 'Mother', telephone: '01632 960111', email: '' },
  ...given,
});

export const aPlacement = (key: string, given: Partial<Placement> = {}): Placement => ({
  key,
  revision: 1,
  pupilKey: 'amara',
  providerKey: 'foxglove',
  siteKey: 'foxglove-farm',
  reason: 'riskOfPermanentExclusion',
  arrangement: 'schoolWithParents',
  startsOn: '2026-11-02',
  endsOn: '2026-12-18',
  transport: '',
  week: {
    ...{ MonAM: 'provider', MonPM: 'provider', TueAM: 'school', TuePM: 'school', WedAM: 'nowhere', WedPM: 'nowhere' },
    ...{ ThuAM: 'school', ThuPM: 'school', FriAM: 'school', FriPM: 'school' },
  },
  objectives: ['Attend each day', 'Pass Entry Level 3 English', 'Return in January'],
  costPerWeek: 125.5,
  proposed: mina,
  decision: { status: 'proposed' },
  agreement: undefined,
  ...given,
});

export const aMark = (given: Partial<MarkEntry> = {}): MarkEntry => ({
  mark: 'present',
  note: '',
  providerKey: 'foxglove',
  by: mina,
  via: 'card',
  ...given,
});

export const aWeek = (pupilKey: string, entries: RegisterWeek['entries'] = { MonAM: [aMark()] }): RegisterWeek => ({
  pupilKey,
  weekStartsOn: '2026-11-23',
  entries,
});
