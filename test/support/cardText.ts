/** What a person reads on a card, and what may be pressed. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

function* inside(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const each of value) yield* inside(each);
  else if (typeof value === 'object' && value !== null) {
    const found: Record<string, unknown> = { ...value };
    yield found;
    for (const each of Object.values(found)) yield* inside(each);
  }
}

/** Every text, title and value on the card, a line each. */
export function textOf(card: Json | undefined): string {
  const lines: string[] = [];
  for (const part of inside(card)) {
    for (const name of ['text', 'title', 'value', 'label']) if (typeof part[name] === 'string') lines.push(part[name]);
  }
  return lines.join('\n');
}

/** The verbs of the card's buttons, without that of its refresh. */
export function actionsOf(card: Json | undefined): string[] {
  if (card === undefined || card === null || typeof card !== 'object' || Array.isArray(card)) return [];
  const { refresh: _, ...shown } = { ...card } as Record<string, Json>;
  return [...inside(shown)].map((part) => part['verb']).filter((verb) => typeof verb === 'string');
}
