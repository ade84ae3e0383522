import { type ScopeDataArgs, TemplateHandler, TemplateSyntaxError } from 'easy-template-x';
import { checkPackage, type TemplateProblem } from './checkTemplate.ts';
import { checkedOnce } from './package/rememberedTemplate.ts';
import { NotAWordDocument } from './package/wordPackage.ts';
import { fieldName, type TemplateData, type TemplateField } from './templateField.ts';
import { bufferOf } from './templateText.ts';

/** Thrown instead of making a document with holes; `problems` name what to correct in Word. */
export class TemplateHasProblems extends Error {
  readonly problems: readonly TemplateProblem[];
  constructor(problems: readonly TemplateProblem[]) {
    super(`The template cannot be used: ${problems.map((problem) => problem.say).join(' ')}`);
    this.name = 'TemplateHasProblems';
    this.problems = problems;
  }
}

/** Characters that XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets): one of them and Word calls the document damaged. */
const notAllowedInXml = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

/**
 * Fills a Word template; a line break in a value becomes one in Word. Throws `TemplateHasProblems` when the template uses a field that
 * `fields` has not, and `NotAWordDocument`. A field without a value is an error of the program, not of the template, and throws.
 */
export async function fillTemplate(
  template: Uint8Array,
  data: TemplateData,
  fields: readonly TemplateField[],
): Promise<Uint8Array> {
  const checked = await checkedOnce(template, fields, async (opened) => {
    const problems = await checkPackage(opened, fields);
    if (problems.length > 0) throw new TemplateHasProblems(problems);
  });
  const handler = new TemplateHandler({ scopeDataResolver: ({ path }) => valueAt(path, data) });
  try {
    return new Uint8Array(await handler.process(bufferOf(checked.bytes), {}));
  } catch (cause) {
    if (cause instanceof MissingValue) throw cause;
    // What the check lets through and the library cannot place, such as a repeated part begun inside a content control.
    if (cause instanceof TemplateSyntaxError)
      throw new TemplateHasProblems([{ say: `${cause.message}.`.replace(/\.+$/, '.'), near: '' }]);
    throw new NotAWordDocument('The template is damaged. Open it in Word and save it as a Word document (.docx).', cause);
  }
}

class MissingValue extends Error {}

/** The value of a tag: looked up in the innermost repeated item first, then outwards. */
function valueAt(path: ScopeDataArgs['path'], data: TemplateData): string | { [name: string]: string }[] {
  const scopes: TemplateData[] = [data];
  let items: readonly TemplateData[] = [];
  let found: string | readonly TemplateData[] | undefined;
  for (const part of path) {
    if (typeof part === 'number') {
      const item = items[part];
      if (item !== undefined) scopes.push(item);
      continue;
    }
    const name = fieldName(part.name ?? '');
    found = scopes.map((scope) => scope[name]).findLast((value) => value !== undefined);
    items = typeof found === 'string' || found === undefined ? [] : found;
  }
  if (found === undefined) throw new MissingValue('A field of the template has no value. Give every field of the list a value.');
  return typeof found === 'string' ? found.replace(notAllowedInXml, '') : items.map(() => ({}));
}
