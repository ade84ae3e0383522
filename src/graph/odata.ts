/** Addresses and query options of Graph, encoded right. Nothing else in the product builds a Graph URL by hand. */

/**
 * One segment of a path: an id, or a file or folder name as people typed it. `,` and `!` stay, because site and drive ids hold them.
 */
export const segment = (value: string): string => encodeURIComponent(value).replaceAll('%2C', ',').replaceAll("'", '%27');

/** A path with its values as segments: ``path`/sites/${siteId}/lists` ``. */
export const path = (texts: TemplateStringsArray, ...values: readonly string[]): string =>
  texts.map((text, i) => text + (i < values.length ? segment(values[i] ?? '') : '')).join('');

/** A file or folder below a drive's root or a folder, for by-path addressing: `root:/a/b:`. Empty names stand for the folder itself. */
export const byPath = (parent: string, names: readonly string[]): string =>
  names.length === 0 ? parent : `${parent}:/${names.map(segment).join('/')}:`;

/** A text in a `$filter`: quoted, each `'` doubled (learn.microsoft.com/graph/query-parameters#escaping-single-quotes). */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

type Options = Readonly<Record<string, string | number | undefined>>;

/**
 * A query string, `?` included, empty when there are no options. Values are encoded as a whole, so that `&`, `#`, `+` and `%`
 * cannot cut or change the query; `$`, `(`, `)`, `,`, `/`, `=` and `;` stay readable where a query may hold them.
 */
export function query(options: Options): string {
  const given = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeValue(String(value))}`],
  );
  return given.length === 0 ? '' : `?${given.join('&')}`;
}

const encodeValue = (value: string): string =>
  encodeURIComponent(value).replace(/%(24|28|29|2C|2F|3D|3B)/g, (code) => decodeURIComponent(code));
