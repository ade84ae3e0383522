/** The page behind a provider's link, as a browser without scripts uses it. */
export interface ShownPage {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  /** Keys of the pupils on it, by their names. */
  readonly pupils: ReadonlyMap<string, string>;
}

export interface SentMail {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: string;
}

/** Mail that went out, newest first. */
export const mailOf = async (localOrigin: string): Promise<readonly SentMail[]> =>
  (await (await fetch(`${localOrigin}/local/mail`)).json()).messages;

/** The link in a mail. Fails when there is none. */
export function linkIn(mail: SentMail | undefined): string {
  const href = /href="([^"]+)"/.exec(mail?.html ?? '')?.[1];
  if (href === undefined) throw new Error('The mail has no link.');
  return href;
}

export const openPage = async (url: string, init: RequestInit = {}): Promise<ShownPage> => shown(await fetch(url, init));

/** Sends the form with these fields. */
export const sendPage = (url: string, fields: Readonly<Record<string, string>>): Promise<ShownPage> =>
  openPage(url, { method: 'POST', body: new URLSearchParams(fields) });

/** One pupil's fields. */
export const saying = (key: string | undefined, word: string, more: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries([[`word-${key}`, word], ...Object.entries(more).map(([name, value]) => [`${name}-${key}`, value])]);

async function shown(answer: Response): Promise<ShownPage> {
  const text = await answer.text();
  const fieldsets = [...text.matchAll(/<legend>([^<]*)<\/legend>[\s\S]*?name="word-([^"]+)"/g)];
  const pupils = new Map(fieldsets.map(([, name = '', key = '']) => [name, key]));
  return { status: answer.status, text, headers: answer.headers, pupils };
}
