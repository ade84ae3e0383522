import { z } from 'zod';
import type { FileLink } from '#domain/caseFile/caseWhat.ts';
import type { DateText, InstantText } from '#domain/session.ts';
import type { Graph } from '#graph/graph.ts';
import { type GraphError, isGraphError } from '#graph/graphError.ts';
import { byPath, path, query } from '#graph/odata.ts';
import { driveId, driveItem, driveItems } from './driveItem.ts';
import type { OpenRecords } from './openRecords.ts';

export interface TemplateFile {
  readonly fileName: string;
  readonly webUrl: string;
  readonly savedAt: InstantText;
}

/** Why Microsoft 365 did not do it, in kinds that a person can act on. */
export type NotDone = 'gone' | 'forbidden' | 'notConverted' | 'noSuchPerson' | 'unsure';
type Done<T> = { readonly done: true; readonly value: T } | { readonly done: false; readonly why: NotDone };

/** What is done with documents beside making them, as one identity. Throws GraphError for what is not in `NotDone`. */
export interface DocumentFiles {
  /** The Word templates in the school's `Templates` folder. */
  templates(schoolKey: string): Promise<TemplateFile[]>;
  /** Replaces a template; SharePoint keeps the version before. */
  saveTemplate(schoolKey: string, fileName: string, content: Uint8Array): Promise<FileLink>;
  /**
   * The file as PDF, made by Microsoft 365: a new version of the PDF made of it before, where that still is; otherwise beside it under the
   * same name, with a number where a file of that name is there that is none of ours.
   */
  savePdf(file: FileLink, before: FileLink | undefined): Promise<Done<FileLink>>;
  /**
   * Lets the person read the file who signs in with this address, until the end of a day where one is given. Twice does no harm. One person
   * a request: of several, some may be refused and others not.
   */
  share(
    file: FileLink,
    address: string,
    options: { readonly until: DateText | undefined; readonly tellThem: boolean },
  ): Promise<Done<undefined>>;
}

/** 200, or 207 with an `error` beside whoever was not invited (learn.microsoft.com/graph/api/driveitem-invite, "Partial success"). */
const invited = z.object({ value: z.array(z.object({ error: z.unknown().optional() })).default([]) });
const folder = 'Templates';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function documentFilesFor({ records, graph }: { readonly records: OpenRecords; readonly graph: Graph }): DocumentFiles {
  return {
    async templates(schoolKey) {
      const found: TemplateFile[] = [];
      const at = `${path`/drives/${await library(schoolKey)}`}/${byPath('root', [folder])}/children${query({ $top: 200 })}`;
      try {
        for await (const { values } of graph.pages(at))
          for (const { name, webUrl, lastModifiedDateTime } of driveItems(values))
            found.push({ fileName: name, webUrl, savedAt: lastModifiedDateTime });
      } catch (error) {
        if (!isGraphError(error, 'notFound')) throw error;
      }
      return found;
    },

    async saveTemplate(schoolKey, fileName, content) {
      const drive = await library(schoolKey);
      const at = path`/drives/${drive}/root:/${folder}/${fileName}:`;
      return linkOf((await graph.upload({ path: at, content, contentType: wordType, whenTaken: 'replace' })).body, drive);
    },

    savePdf: (file, before) =>
      asked(async () => {
        const at = path`/drives/${file.driveId}/items/${file.itemId}`;
        const { parentReference, name } = driveItem((await graph.call({ method: 'GET', path: at })).body);
        const content = await graph.download(`${at}/content${query({ format: 'pdf' })}`);
        const save = (to: string, whenTaken: 'replace' | 'rename') =>
          graph.upload({ path: to, content, contentType: 'application/pdf', whenTaken });
        const again = before && (await orUndefined(save(path`/drives/${before.driveId}/items/${before.itemId}`, 'replace')));
        if (again !== undefined) return linkOf(again.body, file.driveId);
        const parent = parentReference?.id ?? 'root';
        const pdf = path`/drives/${file.driveId}/items/${parent}:/${name.replace(/\.docx$/i, '')}.pdf:`;
        return linkOf((await save(pdf, 'rename')).body, file.driveId);
      }),

    share: (file, address, { until, tellThem }) =>
      asked(async () => {
        const body = {
          recipients: [{ email: address }],
          roles: ['read'],
          requireSignIn: true,
          sendInvitation: tellThem,
          ...(until !== undefined && { expirationDateTime: `${until}T23:59:59Z` }),
        };
        const at = path`/drives/${file.driveId}/items/${file.itemId}/invite`;
        // Granted again it is the same grant; only a mail would be sent twice.
        const answer = await graph.call({ method: 'POST', path: at, body, isRefusedTwice: !tellThem });
        return invited.parse(answer.body).value.every(({ error }) => error === undefined);
      }).then((answer) =>
        !answer.done || answer.value ? { ...answer, value: undefined } : { done: false, why: 'noSuchPerson' as const },
      ),
  };

  async function library(schoolKey: string): Promise<string> {
    const { siteId } = await (await records.schoolSite(schoolKey)).address();
    return driveId((await graph.call({ method: 'GET', path: path`/sites/${siteId}/drive` })).body);
  }
}

function linkOf(body: unknown, drive: string): FileLink {
  const item = driveItem(body);
  return { driveId: item.parentReference?.driveId || drive, itemId: item.id, webUrl: item.webUrl, fileName: item.name };
}

/** What was there before may have been deleted by hand. */
async function orUndefined<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isGraphError(error, 'notFound')) return undefined;
    throw error;
  }
}

async function asked<T>(work: () => Promise<T>): Promise<Done<T>> {
  try {
    return { done: true, value: await work() };
  } catch (error) {
    const why = isGraphError(error) ? whyNot(error) : undefined;
    if (why === undefined) throw error;
    return { done: false, why };
  }
}

/** 406 and 415: Graph converts no file of this kind (learn.microsoft.com/graph/api/driveitem-get-content-format); 501: nobody here can. */
function whyNot({ kind, status, operation, mayHaveHappened }: GraphError): NotDone | undefined {
  if (kind === 'notFound') return 'gone';
  if (kind === 'forbidden') return 'forbidden';
  if ([406, 415, 422, 501].includes(status) && operation.startsWith('GET')) return 'notConverted';
  if (operation.endsWith('/invite') && kind === 'malformed') return 'noSuchPerson';
  return operation.endsWith('/invite') && mayHaveHappened ? 'unsure' : undefined;
}
