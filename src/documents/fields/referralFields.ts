import type { ReferralField, ReferralPart } from '#domain/referral/referralField.ts';
import { answerInWords, referralForm } from '#domain/referral/referralForm.ts';
import { field, type SourceField } from './sourceField.ts';

/** `academicNeeds` → `referral academic needs`. */
export const referralFieldName = ({ id }: Pick<ReferralField, 'id'>): string =>
  `referral ${id.replace(/([A-Z]+|\d+)/g, (part) => ` ${part.toLowerCase()}`)}`;

const source = (one: ReferralField): SourceField =>
  field(referralFieldName(one), one.label, ({ referral }) =>
    referral === undefined ? '' : answerInWords(one, referral.answers),
  );

/** What the referral form says, a field each; empty where it was not answered. */
export const referralFields = (part: ReferralPart): SourceField[] =>
  referralForm.filter((section) => section.part === part).flatMap((section) => section.fields.map(source));

const wanted = [
  'tasterOn',
  'ehcpOutcomes',
  'pepTargets',
  'qualifications',
  'workRelated',
  'curriculumMatch',
  'intent',
  'baseline',
  'tracking',
  'readiness',
  'destination',
  'adjustments',
  'risks',
  'whatHelps',
  'english',
  'mathematics',
  'science',
  'travelRisks',
];
/** What the agreement takes from the referral. */
export const referralExtract: readonly SourceField[] = referralForm
  .flatMap(({ fields }) => fields)
  .filter(({ id }) => wanted.includes(id))
  .map(source);
