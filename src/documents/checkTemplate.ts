import { nearestName } from './nearestName.ts';
import { harmIn } from './package/harmIn.ts';
import { type WordPackage, wordPackage } from './package/wordPackage.ts';
import { fieldName, type TemplateField } from './templateField.ts';
import { packageText } from './templateText.ts';

/** What is wrong in a template, and the text near it, so that a person finds the place in Word. */
export interface TemplateProblem {
  readonly say: string;
  readonly near: string;
}

type Open = { readonly name: string; readonly near: string; readonly field: TemplateField | undefined };
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Walks through the tags of a template in order, knowing which repeated parts are open. */
class Walk {
  readonly problems: TemplateProblem[] = [];
  private readonly open: Open[] = [];
  private readonly fields: readonly TemplateField[];

  constructor(fields: readonly TemplateField[]) {
    this.fields = fields;
  }

  paragraph(text: string): void {
    let rest = text;
    for (let at = rest.search(/[{}]/); at >= 0; at = rest.search(/[{}]/)) {
      const tag = /^\{([^{}]*)\}/.exec(rest.slice(at));
      if (tag === null)
        this.report(`A “${rest[at]}” has no partner. Write fields as {pupil name}; other curly brackets cannot be used.`, text);
      else if (/[[\]]/.test(tag[1] ?? ''))
        this.report(`${tag[0]} has square brackets, which would be an instruction. Remove them.`, text);
      else this.tag(tag[1] ?? '', text);
      rest = rest.slice(at + (tag?.[0].length ?? 1));
    }
  }

  private tag(content: string, near: string): void {
    const name = fieldName(content.replace(/^\s*[#/]/, ''));
    if (content.trim().startsWith('/')) this.close(name, near);
    else if (content.trim().startsWith('#')) this.begin(name, near);
    else if (name === '') this.report('An empty {} names no field. Remove it, or write the field’s name.', near);
    else this.use(name, near);
  }

  private begin(name: string, near: string): void {
    const field = this.known().find((candidate) => candidate.name === name);
    if (field === undefined) this.unknown(name, near, `{#${name}}`);
    else if (field.fields === undefined) this.report(`{#${name}} does not repeat. Write {${name}} instead.`, near);
    this.open.push({ name, near, field });
  }

  private close(name: string, near: string): void {
    const last = this.open.at(-1);
    if (last === undefined)
      this.report(`{/${name}} closes a part that was not opened. Write {#${name}} before it, or remove it.`, near);
    else if (last.name !== name) this.report(`{/${name}} comes before {/${last.name}}. Close {#${last.name}} first.`, near);
    // A wrong close is taken as the one that was meant, so that one slip is one problem.
    this.open.pop();
  }

  private use(name: string, near: string): void {
    const field = this.known().find((candidate) => candidate.name === name);
    if (field === undefined) this.unknown(name, near, `{${name}}`);
    else if (field.fields !== undefined)
      this.report(`{${name}} repeats. Write {#${name}} before and {/${name}} after the part to repeat.`, near);
  }

  private unknown(name: string, near: string, written: string): void {
    const parent = this.fields.find((field) => field.fields?.some((inner) => inner.name === name));
    const meant = nearestName(
      name,
      this.known().map((field) => field.name),
    );
    const advice = meant === undefined ? 'Choose one of the list of fields.' : `Did you mean {${meant}}?`;
    this.report(
      parent === undefined
        ? `${written} is not a field. ${advice}`
        : `${written} can stand only between {#${parent.name}} and {/${parent.name}}.`,
      near,
    );
  }

  private known(): TemplateField[] {
    return [...this.fields, ...this.open.flatMap(({ field }) => field?.fields ?? [])];
  }

  end(): void {
    for (const { name, near } of this.open)
      this.report(`{#${name}} is never closed. Write {/${name}} after the part to repeat.`, near);
  }

  private report(say: string, near: string): void {
    this.problems.push({ say, near: shortened(near) });
  }
}

/**
 * Everything that would make a document from this template wrong or dangerous: misspelt and misplaced fields, brackets without a partner,
 * repeated parts not opened or not closed, instructions, macros, links that fetch. Empty = the template can be used. Throws `NotAWordDocument`.
 */
export const checkTemplate = async (template: Uint8Array, fields: readonly TemplateField[]): Promise<TemplateProblem[]> =>
  checkPackage(wordPackage(template), fields);

/** The same of a template that has been taken apart. */
export async function checkPackage(template: WordPackage, fields: readonly TemplateField[]): Promise<TemplateProblem[]> {
  const walk = new Walk(fields);
  for (const text of await packageText(template)) walk.paragraph(text);
  walk.end();
  return [...harmIn(template), ...walk.problems];
}
