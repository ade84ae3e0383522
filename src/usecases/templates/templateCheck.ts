import { checkTemplate, type TemplateProblem } from '#documents/checkTemplate.ts';
import { fillTemplate, TemplateHasProblems } from '#documents/fillTemplate.ts';
import { NotAWordDocument } from '#documents/package/wordPackage.ts';
import { exampleOfKind, fieldsOfKind } from '#documents/templateKind.ts';
import type { TemplateKind } from '#domain/caseFile/documentKind.ts';
import type { OpenSchool } from '../openSchool.ts';

/** What is wrong with a template, and what it looks like when it is filled: one or the other. */
export interface TemplateCheck {
  readonly problems: readonly TemplateProblem[];
  /** A Word document about an invented pupil; undefined while there are problems. */
  readonly example: Uint8Array | undefined;
}

/** Checks a template as it will be used: also by filling it, because some slips show only then. Nothing is saved. */
export async function templateCheck(
  kind: TemplateKind,
  content: Uint8Array,
  { book, signature, today }: OpenSchool,
): Promise<TemplateCheck> {
  const fields = fieldsOfKind(kind);
  try {
    const problems = await checkTemplate(content, fields);
    if (problems.length > 0) return { problems, example: undefined };
    const data = exampleOfKind(kind, { school: book.school, made: signature, today });
    return { problems: [], example: await fillTemplate(content, data, fields) };
  } catch (error) {
    if (error instanceof TemplateHasProblems) return { problems: error.problems, example: undefined };
    if (error instanceof NotAWordDocument) return { problems: [{ say: error.message, near: '' }], example: undefined };
    throw error;
  }
}
