/** What notices about a placement say of it, from the records. */
import { arrangementNames } from '../../arrangement.ts';
import { placementReasonNames } from '../../placement.ts';
import { type ProviderSite, providerKindNames } from '../../provider.ts';
import type { Provision } from '../../provision.ts';
import { fullName } from '../../pupil.ts';
import { dateInWords, yearGroupName } from '../../words.ts';
import { known, type MendedAt, type NoticeField } from '../noticeField.ts';
import type { NoticeSheet } from '../noticeSheet.ts';
import { daysInWords } from './sessionFields.ts';

const addressOf = (site: ProviderSite | undefined): string =>
  [site?.name, site?.address, site?.postcode]
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join(', ');

const yesOrNo = (is: boolean): string => (is ? 'Yes' : 'No');
type Fact = readonly [value: (sheet: NoticeSheet) => string, name: string, missing: string, mend: MendedAt];

const facts = {
  pupilName: [({ pupil }) => fullName(pupil), 'Pupil', '', 'pupil'],
  dateOfBirth: [
    ({ pupil }) => dateInWords(pupil.dateOfBirth).replace(/^\w+ /, ''),
    'Date of birth',
    'Add the date of birth.',
    'pupil',
  ],
  upn: [({ pupil }) => pupil.upn, 'Unique pupil number', 'Add the unique pupil number.', 'pupil'],
  yearGroup: [({ pupil }) => yearGroupName(pupil.yearGroup), 'Year', '', 'pupil'],
  ehcPlan: [({ pupil }) => yesOrNo(pupil.senStatus === 'ehcp'), 'EHC plan', '', 'pupil'],
  lookedAfter: [({ pupil }) => yesOrNo(pupil.isLookedAfter), 'Looked after', '', 'pupil'],
  provider: [
    ({ placement }) => placement?.provider?.name ?? '',
    'Provider',
    'The provider is no longer in the list.',
    'provider',
  ],
  providerKind: [
    ({ placement }) => (placement?.provider === undefined ? '' : providerKindNames[placement.provider.kind]),
    'Kind of provider',
    'The provider is no longer in the list.',
    'provider',
  ],
  registration: [
    ({ placement }) =>
      placement?.provider?.urn === '' ? 'Not in the register of schools' : `URN ${placement?.provider?.urn ?? ''}`,
    'Registration',
    '',
    'provider',
  ],
  address: [
    ({ site }) => (site === undefined || site.address.trim() === '' ? '' : addressOf(site)),
    'Address of the provision',
    'Add the address to the provider’s site.',
    'provider',
  ],
  firstDay: [({ placement }) => dateInWords(placement?.firstDay ?? ''), 'First day', 'Set the first day.', 'placement'],
  lastDay: [({ placement }) => dateInWords(placement?.lastDay ?? ''), 'Last day, as planned', 'Set the last day.', 'placement'],
  week: [
    ({ placement }) => (placement === undefined ? '' : daysInWords(placement.placement.week)),
    'Days there',
    'Set the week of the placement.',
    'placement',
  ],
  objectives: [
    ({ placement }) =>
      (placement?.placement.objectives ?? [])
        .filter((objective) => objective.trim() !== '')
        .map((objective, at) => `${at + 1}. ${objective}`)
        .join('\n'),
    'Objectives',
    'Write the objectives of the placement.',
    'placement',
  ],
  reason: [
    ({ placement }) => (placement === undefined ? '' : placementReasonNames[placement.placement.reason]),
    'Reason',
    'Choose the reason of the placement.',
    'placement',
  ],
  arrangement: [
    ({ placement }) => (placement === undefined ? '' : arrangementNames[placement.placement.arrangement]),
    'How it is arranged',
    'Say how the placement is arranged.',
    'placement',
  ],
  transport: [({ placement }) => placement?.placement.transport ?? '', 'Transport', '', 'placement'],
} as const satisfies Record<string, Fact>;
export type PlacementFact = keyof typeof facts;

/** Facts of the records as fields of a notice; those whose sentence is empty are not asked for. */
export const placementFields = (sheet: NoticeSheet, ids: readonly PlacementFact[], citation: Provision): NoticeField[] =>
  ids.map((id) => {
    const [value, name, missing, mend]: Fact = facts[id];
    return known({ id, name, value: value(sheet), missing, mend, citation, isRequired: missing !== '' });
  });

/** Their rows in the notice. */
export const placementRows = (say: (id: string) => string, ids: readonly PlacementFact[]): (readonly [string, string])[] =>
  ids.map((id) => [facts[id][1], say(id)] as const);

const rhythms = {
  halfTermly: 'at least every half-term',
  everySixWeeks: 'at least every six weeks',
  monthly: 'every month',
} as const;
/** REV-1: how often the placement is reviewed, by the policy on its first day. */
export const reviewedEvery = ({ facts, placement, today }: Pick<NoticeSheet, 'facts' | 'placement' | 'today'>): string =>
  `The placement is reviewed ${rhythms[facts.policy.on('reviewRhythm', placement?.firstDay ?? today)]}.`;
