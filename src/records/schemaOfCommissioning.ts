/** The lists of a school's site about deciding on placements: what happened in each case, referrals, what providers must know of a learner. */
import { referralStateNames } from '../domain/referral.ts';
import { choice, indexedText, key, type ListSchema, note, recordedBy, text } from './schemaColumns.ts';

export const commissioningLists = {
  caseRecords: {
    site: 'school',
    name: 'Case file',
    description:
      'What happened in each case: documents, signatures, notices, consultations, risk assessments, overrides. Added to, never changed.',
    titleDisplayName: 'What happened',
    columns: [
      key,
      indexedText('Kind', 'Kind'),
      indexedText('PlacementKey', 'Placement key'),
      indexedText('PupilKey', 'Pupil key'),
      indexedText('ProviderKey', 'Provider key'),
      indexedText('OnDate', 'On'),
      note('Says', 'In words'),
      note('Detail', 'Detail'),
      ...recordedBy,
    ],
  },
  referrals: {
    site: 'school',
    name: 'Referrals',
    description: 'Concerns on their way to a placement: what was written so far, kept as it is typed.',
    titleDisplayName: 'Pupil and provider',
    columns: [
      key,
      indexedText('PupilKey', 'Pupil key'),
      indexedText('ProviderKey', 'Provider key'),
      choice('State', 'State', Object.values(referralStateNames)),
      note('Answers', 'Answers'),
      text('BegunById', 'Begun by (Entra id)'),
      text('BegunByName', 'Begun by'),
      text('BegunAt', 'Begun at'),
      text('SavedByName', 'Last saved by'),
      text('SavedAt', 'Last saved at'),
      note('ClosedReason', 'Why closed'),
    ],
  },
  learnerInformation: {
    site: 'school',
    name: 'Learner information',
    description:
      'What a provider must know of a pupil beyond the list of pupils: people, agencies, health, baseline. One item a pupil.',
    titleDisplayName: 'Pupil',
    columns: [
      key,
      note('People', 'Parents, contacts, agencies'),
      note('Doctor', 'Doctor'),
      text('MaintainingAuthority', 'Authority that maintains the EHC plan'),
      text('LookedAfterBy', 'Authority that looks after the pupil'),
      note('Health', 'Health needs'),
      text('FirstLanguage', 'First language'),
      note('Literacy', 'Literacy'),
      note('Attainment', 'Attainment'),
      note('BehaviourPlan', 'Behaviour plan'),
      note('Interests', 'Interests'),
      note('Support', 'Support'),
      text('CheckedOn', 'Checked on'),
      text('CheckedWith', 'Checked with'),
      ...recordedBy,
    ],
  },
} as const satisfies Record<string, ListSchema>;
