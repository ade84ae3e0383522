import { fillTemplate, TemplateHasProblems } from '#documents/fillTemplate.ts';
import { NotAWordDocument } from '#documents/package/wordPackage.ts';
import type { TemplateData, TemplateField } from '#documents/templateField.ts';
import type { School } from '#domain/school.ts';
import type { Files } from '#records/filesOfPerson.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';

/** All that filling needs of files. */
export type TemplateFiles = Pick<Files, 'readTemplate'>;

export interface Filling {
  /** The template in the school site's `Templates` folder, which the school edits in Word. */
  readonly template: string;
  readonly data: TemplateData;
  readonly fields: readonly TemplateField[];
  /** What is not made when the template needs correcting: `No agreement`. */
  readonly nothing: string;
}

/** A school's Word template with its fields filled; refused with what to correct in Word, or where the template must be put. */
export async function fillSchoolTemplate(
  { files }: { readonly files: TemplateFiles },
  school: School,
  { template, data, fields, nothing }: Filling,
): Promise<Outcome<Uint8Array>> {
  const content = await files.readTemplate(school.key, template);
  if (content === undefined) {
    return refuse.notFound(
      `The template ${template} is not in the Templates folder of the SharePoint site of ${school.name}. Put it back there, or ask whoever runs Alongside to provision the site again.`,
    );
  }
  if (content === 'tooLarge')
    return refuse.badField(
      'template',
      `${nothing} was made: the template ${template} is larger than 5 MB. Make its pictures smaller in Word.`,
    );
  try {
    return done(await fillTemplate(content, data, fields));
  } catch (error) {
    if (error instanceof NotAWordDocument) return refuse.badField('template', error.message);
    if (!(error instanceof TemplateHasProblems)) throw error;
    return refuse.badInput(
      `${nothing} was made: the template ${template} needs correcting in Word. ${error.problems.map(({ say }) => say).join(' ')}`,
      error.problems.map(({ near, say }) => ({ where: near, say })),
    );
  }
}
