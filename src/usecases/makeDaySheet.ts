import { daySheetData } from '#documents/daySheetData.ts';
import { daySheetFields } from '#documents/daySheetFields.ts';
import { daySheet } from '#domain/daySheet.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { DateText, InstantText } from '#domain/session.ts';
import type { Desk } from './desk.ts';
import { fillSchoolTemplate, type TemplateFiles } from './fillSchoolTemplate.ts';
import { openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';

/** The template in the school site's `Templates` folder, which the school edits in Word. */
const daySheetTemplate = 'day-sheet.docx';

/** A Word document to be saved by a person. */
export interface WordFile {
  readonly fileName: string;
  readonly content: Uint8Array;
}

/** BEY-7: where every pupil should be on a day, as a Word sheet for paper or a phone without a connection. Whoever may read the school may have it. */
export async function makeDaySheet(desk: Desk, schoolKey: string, date?: DateText): Promise<Outcome<WordFile>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, now, today } = opened.value;
  return daySheetFile(desk, facts, date ?? today, now);
}

/** The sheet of a day as the records stand at `now`, from the school's own template. */
export async function daySheetFile(
  from: { readonly files: TemplateFiles },
  facts: SchoolFacts,
  date: DateText,
  now: InstantText,
): Promise<Outcome<WordFile>> {
  const content = await fillSchoolTemplate(from, facts.school, {
    template: daySheetTemplate,
    data: daySheetData(daySheet(facts, date, now)),
    fields: daySheetFields,
    nothing: 'No sheet',
  });
  return content.done ? done({ fileName: `Where every pupil is ${date}.docx`, content: content.value }) : content;
}
