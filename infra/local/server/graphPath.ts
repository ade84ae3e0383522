/**
 * Brings the many ways to address one thing in Graph to the one form that routes are written in. A thing addressed by path becomes one
 * encoded segment (`root:/a/b`, `host:/sites/x`), a default drive becomes `@me`, `@user:{id}` or `@site:{id}`.
 * https://learn.microsoft.com/graph/onedrive-addressing-driveitems, https://learn.microsoft.com/graph/api/site-getbypath
 */
const encodedPunctuation = /%(24|27|28|29|2C|3D)/gi;
const keyInParentheses = /\/(sites|lists|items|columns|users|drives)\('([^'/]*)'\)/g;
const belowSite = '(lists|drive|drives|columns|permissions|contentTypes)(?:/.*)?';

export function graphPath(path: string): string {
  let plain = path.replace(encodedPunctuation, decodeURIComponent).replace(keyInParentheses, '/$1/$2');
  plain = plain.replace(/\/microsoft\.graph\.([A-Za-z]+)/, '/$1');
  plain = plain.replace(
    new RegExp(`^/v1\\.0/sites/([^/:]+):/(.+?):/(${belowSite})$`),
    (_, host, site, rest) => `/v1.0/sites/${segment(`${host}:/${site}`)}/${rest}`,
  );
  plain = plain.replace(
    /^\/v1\.0\/sites\/([^/:]+):\/([^:]+?):?$/,
    (_, host, site) => `/v1.0/sites/${segment(`${host}:/${site}`)}`,
  );
  plain = plain.replace(/^\/v1\.0\/me\/drive\/(?=(root|items)\b)/, '/v1.0/drives/@me/');
  plain = plain.replace(
    /^\/v1\.0\/users\/([^/]+)\/drive\/(?=(root|items)\b)/,
    (_, user) => `/v1.0/drives/${segment(`@user:${user}`)}/`,
  );
  plain = plain.replace(
    /^\/v1\.0\/sites\/([^/]+)\/drive\/(?=(root|items)\b)/,
    (_, site) => `/v1.0/drives/${segment(`@site:${site}`)}/`,
  );
  if (plain.startsWith('/v1.0/drives/')) plain = driveItemPath(plain);
  return plain.replace(/\/delta$/, '/delta()');
}

function driveItemPath(path: string): string {
  const [, drive = '', rest = ''] = /^(\/v1\.0\/drives\/[^/]+)(.*)$/.exec(path) ?? [];
  const byPath = /^\/(?:items\/)?([^/:]+):\/(.+?)(?::(?:\/(.+))?)?$/.exec(rest);
  if (byPath) return `${drive}/items/${segment(`${byPath[1]}:/${byPath[2]}`)}${byPath[3] === undefined ? '' : `/${byPath[3]}`}`;
  return `${drive}${rest.replace(/^\/root(?=\/|$)/, '/items/root')}`;
}

/** One segment; what is already encoded within stays encoded once more, and is decoded by whoever reads the address. */
const segment = (text: string): string => encodeURIComponent(text);
