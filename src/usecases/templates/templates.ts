import { largestTemplate } from '#documents/package/wordPackage.ts';
import { fieldsOfKind } from '#documents/templateKind.ts';
import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { documentKinds, isTemplateKind, type TemplateKind, templateKindList } from '#domain/caseFile/documentKind.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { InstantText } from '#domain/session.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { templateCheck } from './templateCheck.ts';

export interface TemplateRow {
  readonly kind: TemplateKind;
  readonly name: string;
  readonly fileName: string;
  /** Null where the school's folder lacks it: the document cannot be made. */
  readonly there: { readonly webUrl: string; readonly savedAt: InstantText } | null;
  /** Who replaced it last here; null for the one that came with Alongside, or one put there in SharePoint. */
  readonly published: { readonly by: string; readonly at: InstantText } | null;
}

/** The school's Word templates (DOC-3), one a kind of document. */
export async function viewTemplates(
  desk: Desk,
  schoolKey: string,
): Promise<Outcome<{ readonly templates: readonly TemplateRow[]; readonly mayPublish: boolean; readonly whoMay: string }>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts } = opened.value;
  const files = new Map((await desk.documents.templates(schoolKey)).map((file) => [file.fileName.toLowerCase(), file]));
  const published = recordsOf(facts.caseRecords, 'templatePublished');
  const right = holdsRight('publishTemplate', desk.person, facts);
  return done({
    templates: templateKindList.map((kind) => {
      const { name, template } = documentKinds[kind];
      const file = files.get(template);
      const last = published.findLast(({ what }) => what.document === kind);
      return {
        kind,
        name,
        fileName: template,
        there: file === undefined ? null : { webUrl: file.webUrl, savedAt: file.savedAt },
        published: last === undefined ? null : { by: last.by.name, at: last.by.at },
      };
    }),
    mayPublish: right.outcome === 'met',
    whoMay: right.outcome === 'met' ? '' : right.because,
  });
}

const kindOr = (kind: string): Outcome<TemplateKind> =>
  isTemplateKind(kind) ? done(kind) : refuse.notFound('There is no such kind of document. Go back to Templates.');

/** The present template of a kind, its fields, and what is wrong with it as it lies in SharePoint. */
export async function viewTemplate(desk: Desk, schoolKey: string, kindText: string) {
  const kind = kindOr(kindText);
  if (!kind.done) return kind;
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const content = await desk.files.readTemplate(schoolKey, documentKinds[kind.value].template);
  const check = content instanceof Uint8Array ? await templateCheck(kind.value, content, opened.value) : undefined;
  const tooLarge = [{ say: 'The template is larger than 5 MB. Make its pictures smaller in Word.', near: '' }];
  return done({
    fields: fieldsOfKind(kind.value),
    content: content instanceof Uint8Array ? content : undefined,
    problems: content === 'tooLarge' ? tooLarge : (check?.problems ?? []),
    example: check?.example,
  });
}

/** Opens the school for whoever may publish, with an uploaded template that is small enough to be looked at. */
async function opening(desk: Desk, schoolKey: string, kindText: string, content: Uint8Array) {
  const kind = kindOr(kindText);
  if (!kind.done) return kind;
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const right = holdsRight('publishTemplate', desk.person, opened.value.facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  if (content.length > largestTemplate)
    return refuse.badField('file', 'The file is larger than 5 MB. A template needs far less: make its pictures smaller in Word.');
  return done({ open: opened.value as OpenSchool, kind: kind.value });
}

/** Says what is wrong with an uploaded template, or shows it filled. Nothing is saved. */
export async function tryTemplate(desk: Desk, schoolKey: string, kind: string, content: Uint8Array) {
  const opened = await opening(desk, schoolKey, kind, content);
  return opened.done ? done(await templateCheck(opened.value.kind, content, opened.value.open)) : opened;
}

/** Replaces the school's template by one that has no problem; SharePoint keeps the version before, Audit says who did it. */
export async function publishTemplate(
  desk: Desk,
  schoolKey: string,
  kindText: string,
  { key, content }: { readonly key: string; readonly content: Uint8Array },
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await opening(desk, schoolKey, kindText, content);
  if (!opened.done) return opened;
  const { open, kind } = opened.value;
  if (open.book.caseRecords.has(key)) return done({ key });
  const { problems } = await templateCheck(kind, content, open);
  if (problems.length > 0) {
    const say = `The template was not published. ${problems.map((one) => one.say).join(' ')}`;
    return refuse.badInput(
      say,
      problems.map(({ near, say }) => ({ where: near || 'file', say })),
    );
  }
  const { name, template } = documentKinds[kind];
  const file = await desk.documents.saveTemplate(schoolKey, template, content);
  const entry = {
    key,
    placementKey: '',
    pupilKey: '',
    providerKey: '',
    on: open.today,
    says: `Template published: ${name}`,
    what: { kind: 'templatePublished', document: kind, file },
  } as const;
  return writeCase(desk, open, entry, { action: 'Template published', subject: kind });
}
