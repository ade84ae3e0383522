import type { GraphCall } from './graphCall.ts';

/**
 * What SharePoint charges for a call, or a little more. learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled…:
 * one unit for a single item, a delta with a token and a download, two for several items and every change, five for permissions.
 */
export function resourceUnits({ method, path }: Pick<GraphCall, 'method' | 'path'>): number {
  const [address = '', query = ''] = path.split('?');
  if (!/\/(sites|drives?)(\/|$)/.test(address)) return 0;
  if (/\/(permissions|createLink|invite)\b/.test(address) || /expand=[^&]*permissions/i.test(query)) return 5;
  if (method !== 'GET') return 2;
  if (/\/delta(\(\))?$/.test(address)) return /(^|&)token=/.test(query) ? 1 : 2;
  return /\/(items|lists|sites|columns)\/[^/]+$|\/content$/.test(address) ? 1 : 2;
}
