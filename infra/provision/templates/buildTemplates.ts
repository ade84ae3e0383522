/**
 * Builds the Word templates that come with Alongside: `npx tsx infra/provision/templates/buildTemplates.ts`.
 * A school edits its own copy in Word; this file is for changing what a new school begins with.
 */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { agreementBody } from './agreementBody.ts';
import { daySheetBody } from './daySheetBody.ts';
import { noticeTemplates } from './noticeTemplates.ts';
import { pageFooter, wordDocument } from './wordDocument.ts';
import { paragraph, run, tab } from './wordXml.ts';

const confidential = 'Confidential: personal data of';

/** The templates by file name, each as its bytes. */
export const templates: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'commissioning-agreement.docx': () =>
    wordDocument({
      title: 'Commissioning agreement',
      page: 'portrait',
      body: agreementBody,
      header: paragraph([run('{school name}'), tab, run(`${confidential} a pupil`)], { style: 'Header' }),
      footer: pageFooter('Commissioning agreement, version {version}, made by {made by} on {made on}', 'Footer'),
    }),
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
