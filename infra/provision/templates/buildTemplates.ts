/**
 * Builds the Word templates that come with Alongside: `npx tsx infra/provision/templates/buildTemplates.ts`.
 * A school edits its own copy in Word; this file is for changing what a new school begins with.
 */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { agreementBody } from './agreementBody.ts';
import { daySheetBody } from './daySheetBody.ts';
import { endEvaluationBody, midEvaluationBody } from './evaluationBodies.ts';
import { individualAgreementBody } from './individualAgreementBody.ts';
import { learnerInformationBody, learnersPlanBody } from './learnerBodies.ts';
import { noticeTemplates } from './noticeTemplates.ts';
import { letterOfAssuranceBody, providerChecklistBody } from './providerBodies.ts';
import { referralPartABody, referralPartBBody } from './referralBodies.ts';
import { reviewRecordBody } from './reviewBody.ts';
import { pageFooter, wordDocument } from './wordDocument.ts';
import { paragraph, run, tab } from './wordXml.ts';

const confidential = 'Confidential: personal data of';

/** A document made from records: school above, version and maker below. */
const record = (title: string, body: string, notice = `${confidential} a pupil`): Promise<Uint8Array> =>
  wordDocument({
    title,
    page: 'portrait',
    body,
    header: paragraph([run('{school name}'), tab, run(notice)], { style: 'Header' }),
    footer: pageFooter(`${title}, version {version}, made by {made by} on {made on}`, 'Footer'),
  });

/** The templates by file name, each as its bytes. */
export const templates: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'commissioning-agreement.docx': () => record('Commissioning agreement', agreementBody),
  'individual-placement-agreement.docx': () => record('Individual placement agreement', individualAgreementBody),
  'learner-information.docx': () => record('Learner information', learnerInformationBody),
  'learners-plan.docx': () => record('Learner’s plan', learnersPlanBody),
  'referral-part-a.docx': () => record('Referral, part A', referralPartABody),
  'referral-part-b.docx': () => record('Referral, part B', referralPartBBody),
  'letter-of-assurance.docx': () => record('Letter of safeguarding assurance', letterOfAssuranceBody, 'In confidence'),
  'evaluation-middle.docx': () => record('Evaluation in the middle', midEvaluationBody),
  'evaluation-end.docx': () => record('Evaluation at the end', endEvaluationBody),
  'review-record.docx': () => record('Record of a review', reviewRecordBody),
  'provider-checklist.docx': () => record('Provider checklist', providerChecklistBody, 'In confidence'),
  'day-sheet.docx': () =>
    wordDocument({
      title: 'Where every pupil is',
      page: 'landscape',
      body: daySheetBody,
      header: paragraph([run('{school name}, {date}'), tab, run(`${confidential} pupils. Shred it when it is entered.`)], {
        style: 'HeaderWide',
      }),
      footer: pageFooter('Where every pupil is, made {made}', 'FooterWide'),
    }),
  ...noticeTemplates,
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, build] of Object.entries(templates))
    await writeFile(new URL(`../../../src/documents/templates/${name}`, import.meta.url), await build());
}
