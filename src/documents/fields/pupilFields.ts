import type { AgencyWorker } from '#domain/learnerInformation.ts';
import { fullName, type SenStatus } from '#domain/pupil.ts';
import { yearGroupName } from '#domain/words.ts';
import type { TemplateData } from '../templateField.ts';
import { dateAlone, field, line, listed, orLine, type SourceField, yesOrNo } from './sourceField.ts';

const senWords = { none: 'None recorded', senSupport: 'SEN support', ehcp: 'EHC plan' } as const satisfies Record<
  SenStatus,
  string
>;
const worker = (one: AgencyWorker | undefined): string => orLine(one && listed([one.name, one.agency, one.telephone, one.email]));

/** The pupil and the first parent, as the school's list has them (PUP-1). */
export const pupilFields: readonly SourceField[] = [
  field('pupil name', 'The pupil', ({ pupil }) => (pupil === undefined ? line : fullName(pupil))),
  field('pupil date of birth', 'The pupil’s date of birth', ({ pupil }) =>
    pupil === undefined ? line : dateAlone(pupil.dateOfBirth),
  ),
  field('pupil upn', 'The pupil’s UPN', ({ pupil }) => orLine(pupil?.upn)),
  field('pupil year group', 'The pupil’s year group', ({ pupil }) => (pupil ? yearGroupName(pupil.yearGroup) : line)),
  field('pupil registration group', 'The pupil’s registration group', ({ pupil }) => orLine(pupil?.registrationGroup)),
  field('pupil address', 'The pupil’s address', ({ pupil }) => orLine(pupil?.address)),
  field('sen', 'Special educational needs', ({ pupil }) => (pupil === undefined ? line : senWords[pupil.senStatus])),
  field('looked after', 'Whether the pupil is looked after', ({ pupil }) => yesOrNo(pupil?.isLookedAfter)),
  field('social worker', 'Whether the pupil has a social worker', ({ pupil }) => yesOrNo(pupil?.hasSocialWorker)),
  field('youth justice worker', 'Whether the pupil has a youth-justice worker', ({ pupil }) =>
    yesOrNo(pupil?.hasYouthJusticeWorker),
  ),
  field('free school meals', 'Whether the pupil is eligible for free school meals', ({ pupil }) =>
    yesOrNo(pupil?.isEligibleForFreeSchoolMeals),
  ),
  field('parent name', 'The parent or carer', ({ pupil }) => orLine(pupil?.contact.name)),
  field('parent relationship', 'The parent’s relationship to the pupil', ({ pupil }) => orLine(pupil?.contact.relationship)),
  field('parent telephone', 'The parent’s telephone number', ({ pupil }) => orLine(pupil?.contact.telephone)),
  field('parent email', 'The parent’s e-mail', ({ pupil }) => orLine(pupil?.contact.email)),
];

/** What a provider must know beyond the school's list (PUP-1, PUP-2). Longer texts are empty where nothing is known, to be written in. */
export const learnerFields: readonly SourceField[] = [
  field('parent mobile', 'The parent’s mobile number', ({ learner }) => orLine(learner?.firstParent.mobile)),
  field('parent work telephone', 'The parent’s number at work', ({ learner }) => orLine(learner?.firstParent.work)),
  field('doctor', 'The pupil’s doctor', ({ learner }) => orLine(learner?.doctor)),
  field('local authority', 'The authority that maintains the EHC plan', ({ learner }) => orLine(learner?.maintainingAuthority)),
  field('case officer', 'Its case officer', ({ learner }) => worker(learner?.caseOfficer)),
  field('looked after by', 'The authority that looks after the pupil', ({ learner }) => orLine(learner?.lookedAfterBy)),
  field('virtual school head', 'The virtual school head', ({ learner }) => worker(learner?.virtualSchoolHead)),
  field('agencies', 'Other agencies and their workers, a line each', ({ learner }) =>
    (learner?.agencies ?? []).map((agency) => worker(agency)).join('\n'),
  ),
  field('first language', 'The pupil’s first language', ({ learner }) => orLine(learner?.firstLanguage)),
  field('health', 'Health needs', ({ learner }) => learner?.health ?? ''),
  field('literacy', 'Literacy', ({ learner }) => learner?.literacy ?? ''),
  field('attainment', 'Attainment', ({ learner }) => learner?.attainment ?? ''),
  field('behaviour plan', 'The behaviour plan', ({ learner }) => learner?.behaviourPlan ?? ''),
  field('interests', 'What the pupil likes and is good at', ({ learner }) => learner?.interests ?? ''),
  field('support', 'Support, and the outcomes of the EHC plan', ({ learner }) => learner?.support ?? ''),
  field('risk assessment', 'The latest risk assessment of the pupil', ({ riskAssessment: latest }) =>
    latest === undefined
      ? line
      : `Version ${latest.what.version} of ${dateAlone(latest.on)}, to be reviewed by ${dateAlone(latest.what.reviewBy)}`,
  ),
  field('information checked on', 'When this was last confirmed, and with whom', ({ learner }) =>
    learner?.checkedOn === undefined ? line : listed([dateAlone(learner.checkedOn), learner.checkedWith]),
  ),
];

const contactRow = (name: string, what: string, extra: TemplateData = {}): TemplateData => ({
  person: name,
  details: what,
  ...extra,
});
const rowFields = [
  { name: 'person', meaning: 'Name and relationship' },
  { name: 'details', meaning: 'Telephone numbers, e-mail, address' },
];

/** Whom to reach: further parents, and two people for an emergency. A row stays empty to be written in where nobody is recorded. */
export const contactFields: readonly SourceField[] = [
  {
    ...field('further parents', 'Parents and carers after the first, one a row', ({ learner }) =>
      atLeast(
        1,
        (learner?.parents ?? []).map((one) =>
          contactRow(listed([one.name, one.relationship]), listed([one.telephone, one.mobile, one.work, one.email, one.address])),
        ),
      ),
    ),
    fields: rowFields,
  },
  {
    ...field('emergency contacts', 'People to ring in an emergency, one a row', ({ learner }) =>
      atLeast(
        2,
        (learner?.emergencyContacts ?? []).map((one) =>
          contactRow(listed([one.name, one.relationship]), listed([one.telephone, one.email])),
        ),
      ),
    ),
    fields: rowFields,
  },
];

const atLeast = (count: number, rows: readonly TemplateData[]): readonly TemplateData[] => [
  ...rows,
  ...Array.from({ length: Math.max(0, count - rows.length) }, () => contactRow(line, '')),
];
