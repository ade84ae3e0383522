/** Finds the route of a request. Literal segments win over names. */
import type { Route } from './route.ts';

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

interface Compiled {
  readonly route: Route;
  readonly segments: readonly string[];
}

export interface Router {
  /** `path` begins with `/`; its segments are decoded after splitting. */
  find(method: string, path: string): Match | undefined;
}

export function createRouter(routes: readonly Route[]): Router {
  const compiled = routes.map((route) => ({ route, segments: segmentsOf(route.template) })).sort((a, b) => weight(b) - weight(a));
  return {
    find(method, path) {
      const segments = segmentsOf(path);
      for (const each of compiled) {
        if (each.route.method !== method) continue;
        const params = paramsOf(each.segments, segments);
        if (params) return { route: each.route, params };
      }
      return undefined;
    },
  };
}

const segmentsOf = (path: string): string[] => path.split('/').slice(1);
const isName = (segment: string): boolean => segment.startsWith('{');
/** More literal segments first, then longer templates; a template that takes the rest comes last. */
const weight = ({ segments }: Compiled): number =>
  (segments.at(-1)?.endsWith('...}') ? 0 : 1000) + segments.filter((segment) => !isName(segment)).length * 20 + segments.length;

function paramsOf(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const takesRest = template.at(-1)?.endsWith('...}') === true;
  if (takesRest ? segments.length < template.length : segments.length !== template.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, wanted] of template.entries()) {
    const given = segments[i] ?? '';
    if (wanted.endsWith('...}')) params[wanted.slice(1, -4)] = segments.slice(i).map(decoded).join('/');
    else if (isName(wanted)) params[wanted.slice(1, -1)] = decoded(given);
    else if (wanted !== given) return undefined;
    if (isName(wanted) && given === '') return undefined;
  }
  return params;
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
