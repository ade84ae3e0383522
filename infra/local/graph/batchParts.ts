/** The requests of a batch body: 400 for a batch that is malformed as a whole. https://learn.microsoft.com/graph/json-batching */
import { invalid } from '../server/graphFailure.ts';
import { isObject } from './odata/options.ts';

export interface BatchPart {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

const maxParts = 20;

export function partsOf({ requests }: Readonly<Record<string, unknown>>): readonly BatchPart[] {
  if (!Array.isArray(requests) || requests.length === 0)
    throw invalid("Invalid batch payload format: 'requests' is missing or empty.");
  if (requests.length > maxParts) throw invalid(`Number of batch request steps exceeds the maximum value of ${maxParts}.`);
  const parts = requests.map(partOf);
  const ids = parts.map(({ id }) => id.toLowerCase());
  const repeated = ids.find((id, i) => ids.indexOf(id) !== i);
  if (repeated !== undefined)
    throw invalid(`Request Id '${repeated}' is not unique in the batch; ids are compared ignoring case.`);
  requireKnownPattern(parts);
  return parts;
}

function partOf(part: unknown): BatchPart {
  if (!isObject(part)) throw invalid('A batch request must be a JSON object.');
  const { id, method, url, headers = {}, body, dependsOn = [] } = part;
  if (typeof id !== 'string' || id === '' || typeof method !== 'string' || typeof url !== 'string')
    throw invalid('A batch request needs an id, a method and a url, all strings.');
  if (/^(https?:)?\/\//i.test(url) || /^\/?(v1\.0|beta)(\/|$)/.test(url))
    throw invalid(`The url '${url}' must be relative to the version, e.g. /users.`);
  if (/^\/?\$batch/.test(url)) throw invalid('A batch cannot hold a batch.');
  if (!isObject(headers) || !Object.values(headers).every((value) => typeof value === 'string'))
    throw invalid('Headers of a batch request are strings.');
  if (!Array.isArray(dependsOn) || !dependsOn.every((each): each is string => typeof each === 'string'))
    throw invalid('dependsOn is an array of ids.');
  const lowerCased = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  if (body !== undefined && lowerCased['content-type'] === undefined)
    throw invalid(`Request '${id}' has a body and needs a Content-Type header.`);
  return { id, method: method.toUpperCase(), url, headers: lowerCased, body, dependsOn };
}

/** "Batch should be either fully sequential or fully parallel": nobody waits, each waits for the one before, or all that wait do so for the same one. */
function requireKnownPattern(parts: readonly BatchPart[]): void {
  const waiting = parts.filter(({ dependsOn }) => dependsOn.length > 0);
  if (waiting.length === 0) return;
  for (const [i, part] of parts.entries()) {
    const earlier = parts.slice(0, i).map(({ id }) => id.toLowerCase());
    if (part.dependsOn.some((id) => !earlier.includes(id.toLowerCase())))
      throw invalid(`Request '${part.id}' depends on a request that does not come before it.`);
  }
  const first = waiting[0]?.dependsOn[0]?.toLowerCase();
  const isSame = waiting.every(({ dependsOn }) => dependsOn.length === 1 && dependsOn[0]?.toLowerCase() === first);
  const isSerial = parts.every(({ dependsOn }, i) =>
    i === 0 ? dependsOn.length === 0 : dependsOn.length === 1 && dependsOn[0]?.toLowerCase() === parts[i - 1]?.id.toLowerCase(),
  );
  if (!isSame && !isSerial)
    throw invalid('A batch is either fully sequential (each request depends on the one before) or fully parallel.');
}
