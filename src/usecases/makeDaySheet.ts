import { daySheetData } from '#documents/daySheetData.ts';
import { daySheetFields } from '#documents/daySheetFields.ts';
import { daySheet } from '#domain/daySheet.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from './desk.ts';
import { fillSchoolTemplate } from './fillSchoolTemplate.ts';
import { openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';

/** The template in the school site's `Templates` folder, which the school edits in Word. */
export const daySheetTemplate = 'day-sheet.docx';

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
  const day = date ?? today;
  const content = await fillSchoolTemplate(desk, facts.school, {
    template: daySheetTemplate,
    data: daySheetData(daySheet(facts, day, now)),
    fields: daySheetFields,
    nothing: 'No sheet',
  });
  return content.done ? done({ fileName: `Where every pupil is ${day}.docx`, content: content.value }) : content;
}
