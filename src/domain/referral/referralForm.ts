import type { Provider } from '../provider.ts';
import type { Pupil } from '../pupil.ts';
import type { Referral } from '../referral.ts';
import { isDate } from '../week.ts';
import { dateInWords } from '../words.ts';
import { partA } from './partA.ts';
import { partB } from './partB.ts';
import type { AskedWhen, ReferralField, ReferralPart, ReferralSection } from './referralField.ts';

/** The whole form, part A first. */
export const referralForm: readonly ReferralSection[] = [...partA, ...partB];

const fields = new Map(referralForm.flatMap((section) => section.fields.map((field) => [field.id, field] as const)));

/** A field of the form by its name. */
export const referralFieldOf = (id: string): ReferralField | undefined => fields.get(id);

/** What the form must know of a pupil. */
export type ReferredPupil = Pick<
  Pupil,
  'senStatus' | 'isLookedAfter' | 'hasSocialWorker' | 'hasYouthJusticeWorker' | 'hasProtectionPlan'
>;

/** On what it depends which fields are asked for. A pupil or provider that is no longer in the list is undefined: less is then asked. */
export interface ReferralCase {
  readonly answers: Referral['answers'];
  readonly pupil: ReferredPupil | undefined;
  readonly provider: Pick<Provider, 'kind'> | undefined;
}

const aboutBehaviour = ['behaviour', 'suspension', 'riskOfPermanentExclusion'];

const conditions = {
  sen: ({ pupil }) => pupil !== undefined && pupil.senStatus !== 'none',
  ehcp: ({ pupil, answers }) => pupil?.senStatus === 'ehcp' || answers['reason'] === 'ehcpRequirement',
  lookedAfter: ({ pupil }) => pupil?.isLookedAfter === true,
  agencies: ({ pupil }) =>
    pupil !== undefined &&
    (pupil.isLookedAfter || pupil.hasSocialWorker || pupil.hasProtectionPlan || pupil.hasYouthJusticeWorker),
  behaviour: ({ answers }) => answers['arrangement'] === 'offSiteDirection' || aboutBehaviour.includes(answers['reason'] ?? ''),
  offSite: ({ provider, answers }) =>
    provider?.kind !== 'onSite' && (provider !== undefined || answers['provisionKind'] !== 'onSite'),
  coreSubjectMissing: ({ answers }) => ['english', 'mathematics', 'science'].some((id) => answers[id] === 'notGiven'),
  notBackToSchool: ({ answers }) => (answers['destination'] ?? 'backToSchool') !== 'backToSchool',
} as const satisfies Record<AskedWhen, (c: ReferralCase) => boolean>;

const isAsked =
  (c: ReferralCase) =>
  ({ askedWhen }: ReferralField): boolean =>
    askedWhen === undefined || conditions[askedWhen](c);

/** The sections and fields that are asked for in this case; a section of which nothing is asked is left out. */
export const sectionsAsked = (c: ReferralCase, part?: ReferralPart): ReferralSection[] =>
  referralForm
    .filter((section) => part === undefined || section.part === part)
    .map((section) => ({ ...section, fields: section.fields.filter(isAsked(c)) }))
    .filter((section) => section.fields.length > 0);

const yesNo: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No' };

/** An answer as people read it; empty where there is none. A day that is not finished comes back as it was typed. */
export function answerInWords(field: ReferralField, answers: Referral['answers']): string {
  const answer = (answers[field.id] ?? '').trim();
  if (field.kind === 'date') return isDate(answer) ? dateInWords(answer) : answer;
  const names = field.kind === 'choice' ? field.options : field.kind === 'yesNo' ? yesNo : {};
  return names[answer] ?? answer;
}
