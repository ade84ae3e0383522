import type { Links } from './blockXml.ts';

/** The addresses that a document opens, each once, by the id under which its text names them. */
export function openLinks(): Links & { all(): readonly (readonly [id: string, webUrl: string])[] } {
  const ids = new Map<string, string>();
  return {
    idOf(webUrl) {
      const id = ids.get(webUrl) ?? `link${ids.size + 1}`;
      ids.set(webUrl, id);
      return id;
    },
    all: () => Array.from(ids, ([webUrl, id]) => [id, webUrl]),
  };
}
