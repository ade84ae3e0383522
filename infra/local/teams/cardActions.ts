/** Finding a button in a card, and what Teams sends when it is pressed. */
import { isObject, type Json } from './activity.ts';

/** An `Action.Execute` and the inputs Teams merges into its data: those of the card it stands in and of the cards around it. */
export interface Button {
  readonly action: Json;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Every `Action.Execute` a person can press, in reading order. `refresh` is no button. */
export function buttonsOf(card: Json): Button[] {
  const inputs = inputsOf(card);
  return actionsOf(card).flatMap((action): Button[] => {
    if (action.type === 'Action.Execute') return [{ action, inputs }];
    if (action.type !== 'Action.ShowCard' || !isObject(action.card)) return [];
    return buttonsOf(action.card).map((inner) => ({ action: inner.action, inputs: { ...inputs, ...inner.inputs } }));
  });
}

/** The button with that verb; among several, one whose own data does not contradict the data given. */
export function findButton(card: Json, verb: string, given: Json): Button | undefined {
  const candidates = buttonsOf(card).filter(({ action }) => action.verb === verb);
  const agrees = ({ action }: Button) =>
    Object.entries(isObject(action.data) ? action.data : {}).every(
      ([name, value]) => !(name in given) || same(given[name], value),
    );
  return candidates.find(agrees) ?? candidates[0];
}

/**
 * The data of the invoke: the button's own, over it the inputs of the card as they stand and what the person entered. Inputs are text,
 * a toggle too ("true", "false").
 */
export function pressedData({ action, inputs }: Button, given: Json): Json {
  const own = isObject(action.data) ? action.data : {};
  const entered = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, name in own ? value : asText(value)]));
  return { ...inputs, ...own, ...entered };
}

const asText = (value: unknown): unknown => (typeof value === 'boolean' || typeof value === 'number' ? String(value) : value);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What an input holds before anybody touches it. */
function initialValue(input: Json): string {
  if (input.type === 'Input.Toggle') return String(input.value ?? input.valueOff ?? 'false');
  return String(input.value ?? '');
}

const inputsOf = (card: Json): Record<string, string> =>
  Object.fromEntries(
    within(card)
      .filter((part) => String(part.type).startsWith('Input.') && typeof part.id === 'string')
      .map((input) => [String(input.id), initialValue(input)]),
  );

const actionsOf = (card: Json): Json[] => within(card).filter((part) => String(part.type).startsWith('Action.'));

/** All objects of a card that stand in it, without what belongs to cards that open in it and without data and `refresh`. */
function within(card: Json): Json[] {
  const found: Json[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isObject(value)) {
      found.push(value);
      const inner = value.type === 'Action.ShowCard' ? {} : value;
      for (const [name, part] of Object.entries(inner)) if (!unseen.has(name)) visit(part);
    }
  };
  for (const [name, part] of Object.entries(card)) if (!unseen.has(name)) visit(part);
  return found;
}

const unseen = new Set(['data', 'refresh', 'fallback', 'msteams', 'metadata']);
