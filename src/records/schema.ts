/**
 * Every SharePoint list and column, once. Provisioning, typed reads and writes and the list guide follow from it.
 * A column's `name` never changes once shipped; `displayName` is what people read in SharePoint. Dates without a time are
 * text `yyyy-mm-dd`, instants text in UTC, links text, people Entra object ids. Every list has a unique, indexed `Key`
 * made by the product, so that a create repeated after a lost answer is refused by SharePoint and never doubles.
 */
import { placementReasonNames, whereOptions } from '../domain/placement.ts';
import { providerKindNames } from '../domain/provider.ts';
import { reviewOutcomeNames } from '../domain/review.ts';
import { weekSlots } from '../domain/session.ts';
import { roleNames } from '../domain/staff.ts';

export type SiteKind = 'trust' | 'school';

export type ColumnType =
  | { readonly kind: 'text' }
  | { readonly kind: 'note' }
  | { readonly kind: 'number'; readonly decimals: number }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly several: boolean };

export interface Column {
  readonly name: string;
  readonly displayName: string;
  readonly type: ColumnType;
  readonly indexed: boolean;
  readonly unique: boolean;
}

export interface ListSchema {
  readonly site: SiteKind;
  /** The list's display name in SharePoint, also how the product finds it. */
  readonly name: string;
  readonly description: string;
  /** What SharePoint's own `Title` column is called here. */
  readonly titleDisplayName: string;
  readonly columns: readonly Column[];
}

const column = (
  name: string,
  displayName: string,
  type: ColumnType,
  options: Partial<Pick<Column, 'indexed' | 'unique'>> = {},
): Column => ({
  name,
  displayName,
  type,
  indexed: options.indexed ?? false,
  unique: options.unique ?? false,
});
const text = (name: string, displayName: string) => column(name, displayName, { kind: 'text' });
const indexedText = (name: string, displayName: string) => column(name, displayName, { kind: 'text' }, { indexed: true });
const note = (name: string, displayName: string) => column(name, displayName, { kind: 'note' });
const number = (name: string, displayName: string, decimals = 0) => column(name, displayName, { kind: 'number', decimals });
const yesNo = (name: string, displayName: string) => column(name, displayName, { kind: 'yesNo' });
const choice = (name: string, displayName: string, choices: readonly string[]) =>
  column(name, displayName, { kind: 'choice', choices, several: false });
const choices = (name: string, displayName: string, options: readonly string[]) =>
  column(name, displayName, { kind: 'choice', choices: options, several: true });
const key = column('Key', 'Key', { kind: 'text' }, { indexed: true, unique: true });

const auditColumns = [
  key,
  indexedText('At', 'At'),
  indexedText('PersonId', 'By (Entra id)'),
  text('PersonName', 'By'),
  indexedText('Subject', 'Subject'),
  note('Before', 'Before'),
  note('After', 'After'),
];

const people = [
  key,
  indexedText('PersonId', 'Entra id'),
  text('Email', 'E-mail'),
  text('Telephone', 'Telephone'),
  choices('Roles', 'Roles', Object.values(roleNames)),
];

export const lists = {
  trustStaff: {
    site: 'trust',
    name: 'Trust staff',
    description: 'Who works for the trust, and in which role.',
    titleDisplayName: 'Name',
    columns: people,
  },
  schools: {
    site: 'trust',
    name: 'Schools',
    description: 'The schools of the trust and the times at which they work.',
    titleDisplayName: 'School',
    columns: [
      key,
      text('Urn', 'URN'),
      choice('SchoolType', 'Type of school', ['Maintained school', 'Academy', 'Special academy']),
      text('Telephone', 'Telephone'),
      text('SitePath', 'SharePoint site'),
      text('MorningAskedAt', 'Morning: asked at'),
      text('MorningCutOffAt', 'Morning: to be answered by'),
      text('AfternoonAskedAt', 'Afternoon: asked at'),
      text('AfternoonCutOffAt', 'Afternoon: to be answered by'),
      number('ReviewNoticeInSchoolDays', 'Review: told how many school days before'),
    ],
  },
  providers: {
    site: 'trust',
    name: 'Providers',
    description: 'The settings that educate our pupils away from school, shared by the whole trust.',
    titleDisplayName: 'Provider',
    columns: [
      key,
      choice('Kind', 'Kind', Object.values(providerKindNames)),
      indexedText('Urn', 'URN'),
      choice('FoundIn', 'Source', ['Register of schools', 'Typed in']),
      text('RegisterStatus', 'Status in the register'),
      text('RegisterCheckedOn', 'Register checked on'),
      text('ContactName', 'Contact'),
      text('ContactEmail', 'Contact e-mail'),
      text('Telephone', 'Telephone'),
      text('Website', 'Website'),
      text('SafeguardingLeadName', 'Safeguarding lead'),
      text('SafeguardingLeadTelephone', 'Safeguarding lead telephone'),
    ],
  },
  providerSites: {
    site: 'trust',
    name: 'Provider sites',
    description: 'Every address at which a provider works.',
    titleDisplayName: 'Site',
    columns: [
      key,
      indexedText('ProviderKey', 'Provider key'),
      note('Address', 'Address'),
      text('Postcode', 'Postcode'),
      text('Telephone', 'Telephone'),
    ],
  },
  staff: {
    site: 'school',
    name: 'Staff',
    description: 'Who works with alternative provision here, and in which role.',
    titleDisplayName: 'Name',
    columns: people,
  },
  calendar: {
    site: 'school',
    name: 'Calendar',
    description: 'Terms, half-terms, INSET days and closures. Bank holidays are known already.',
    titleDisplayName: 'Name',
    columns: [
      key,
      choice('Kind', 'Kind', ['Term', 'Half-term', 'INSET day', 'Closure']),
      indexedText('StartsOn', 'First day'),
      text('EndsOn', 'Last day'),
    ],
  },
  pupils: {
    site: 'school',
    name: 'Pupils',
    description: "Pupils from the school's information system.",
    titleDisplayName: 'Pupil',
    columns: [
      key,
      column('Upn', 'UPN', { kind: 'text' }, { indexed: true, unique: true }),
      text('Forename', 'Forename'),
      indexedText('Surname', 'Surname'),
      text('DateOfBirth', 'Date of birth'),
      number('YearGroup', 'Year group'),
      text('RegistrationGroup', 'Registration group'),
      choice('SenStatus', 'SEN', ['None', 'SEN support', 'EHC plan']),
      yesNo('IsLookedAfter', 'Looked after'),
      yesNo('HasSocialWorker', 'Has a social worker'),
      yesNo('IsEligibleForFreeSchoolMeals', 'Free school meals'),
      note('Address', 'Address'),
      text('ContactName', 'Parent or carer'),
      text('ContactRelationship', 'Relationship'),
      text('ContactTelephone', 'Parent telephone'),
      text('ContactEmail', 'Parent e-mail'),
    ],
  },
  placements: {
    site: 'school',
    name: 'Placements',
    description: 'Where pupils are educated away from school, proposed, approved and ended.',
    titleDisplayName: 'Placement',
    columns: [
      key,
      number('Revision', 'Revision'),
      indexedText('PupilKey', 'Pupil key'),
      indexedText('ProviderKey', 'Provider key'),
      text('SiteKey', 'Provider site key'),
      choice('Reason', 'Reason', Object.values(placementReasonNames)),
      indexedText('StartsOn', 'Starts on'),
      indexedText('EndsOn', 'Ends on'),
      ...weekSlots.map((slot) => choice(slot, slot, whereOptions)),
      note('Objective1', 'Objective 1'),
      note('Objective2', 'Objective 2'),
      note('Objective3', 'Objective 3'),
      number('CostPerWeek', 'Cost per week (£)', 2),
      text('ProposedById', 'Proposed by (Entra id)'),
      text('ProposedByName', 'Proposed by'),
      text('ProposedAt', 'Proposed at'),
      column(
        'Status',
        'Decision',
        { kind: 'choice', choices: ['Proposed', 'Sent back', 'Approved', 'Withdrawn', 'Ended'], several: false },
        { indexed: true },
      ),
      text('DecidedById', 'Decided by (Entra id)'),
      text('DecidedByName', 'Decided by'),
      text('DecidedAt', 'Decided at'),
      note('DecisionReason', 'Reason for the decision'),
      text('EndedOn', 'Ended on'),
      text('AgreementDriveId', 'Agreement drive id'),
      text('AgreementItemId', 'Agreement item id'),
      note('AgreementUrl', 'Agreement'),
      text('AgreementFileName', 'Agreement file'),
      number('AgreementVersion', 'Agreement version'),
      text('AgreementMadeById', 'Agreement made by (Entra id)'),
      text('AgreementMadeByName', 'Agreement made by'),
      text('AgreementMadeAt', 'Agreement made at'),
    ],
  },
  decisions: {
    site: 'school',
    name: 'Decisions',
    description: 'Every decision on a placement: who, what, when and why. Added to, never changed.',
    titleDisplayName: 'Decision',
    columns: [
      key,
      indexedText('PlacementKey', 'Placement key'),
      number('Revision', 'Revision decided'),
      choice('Decision', 'Decision', ['Approved', 'Sent back', 'Withdrawn', 'Ended']),
      note('Reason', 'Reason'),
      text('DecidedById', 'Decided by (Entra id)'),
      text('DecidedByName', 'Decided by'),
      text('DecidedAt', 'Decided at'),
    ],
  },
  register: {
    site: 'school',
    name: 'Register',
    description: 'One line per pupil and week: what the school was told for each session.',
    titleDisplayName: 'Pupil and week',
    columns: [
      key,
      indexedText('PupilKey', 'Pupil key'),
      indexedText('WeekStartsOn', 'Week starting'),
      ...weekSlots.map((slot) => text(slot, slot)),
      note('Detail', 'Answers and corrections'),
    ],
  },
  reviews: {
    site: 'school',
    name: 'Reviews',
    description: 'Placement reviews, planned and held.',
    titleDisplayName: 'Review',
    columns: [
      key,
      indexedText('PlacementKey', 'Placement key'),
      indexedText('DueOn', 'Due on'),
      text('HeldOn', 'Held on'),
      choice('Outcome', 'Outcome', Object.values(reviewOutcomeNames)),
      note('Summary', 'Summary'),
      text('RecordedById', 'Recorded by (Entra id)'),
      text('RecordedByName', 'Recorded by'),
      text('RecordedAt', 'Recorded at'),
    ],
  },
  deliveries: {
    site: 'school',
    name: 'Deliveries',
    description: 'Every card and message the bot has sent or is about to send. The key makes each one unique.',
    titleDisplayName: 'What',
    columns: [
      key,
      choice('Round', 'Round', ['Session', 'Approval', 'Decision', 'Review']),
      indexedText('Subject', 'Subject'),
      indexedText('PersonId', 'To (Entra id)'),
      text('PersonName', 'To'),
      column(
        'State',
        'State',
        { kind: 'choice', choices: ['Queued', 'Sending', 'Sent', 'Unsure', 'Failed'], several: false },
        { indexed: true },
      ),
      text('ChangedAt', 'Changed at'),
      text('ActivityId', 'Message id'),
      text('Why', 'Why not sent'),
    ],
  },
  conversations: {
    site: 'school',
    name: 'Conversations',
    description: "The bot's chats with people of the school.",
    titleDisplayName: 'Name',
    columns: [
      key,
      text('ConversationId', 'Conversation'),
      text('ChatId', 'Chat'),
      note('ServiceUrl', 'Service address'),
      text('BotId', 'Bot id'),
      yesNo('IsInstalled', 'Installed'),
      text('ChangedAt', 'Changed at'),
    ],
  },
  audit: {
    site: 'school',
    name: 'Audit',
    description: 'Who changed what, when, from what to what. Added to, never changed.',
    titleDisplayName: 'Action',
    columns: auditColumns,
  },
  trustAudit: {
    site: 'trust',
    name: 'Trust audit',
    description: 'Who changed the shared lists of the trust, when, from what to what. Added to, never changed.',
    titleDisplayName: 'Action',
    columns: auditColumns,
  },
} as const satisfies Record<string, ListSchema>;

export type ListName = keyof typeof lists;
export const listNamesOf = (site: SiteKind): ListName[] =>
  (Object.keys(lists) as ListName[]).filter((name) => lists[name].site === site);
