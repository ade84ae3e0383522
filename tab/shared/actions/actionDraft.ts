import type { ActionsPage, NewActionBody } from '#api/contractActions.ts';
import { type Role, roleNames, roles } from '#domain/staff.ts';
import type { FieldProblem } from '../apiProblem.ts';
import { dayFrom } from '../dayText.ts';

/** An action as it is written in a form. */
export interface ActionDraft {
  readonly what: string;
  /** `apLead|Amara Okafor`; `|` is somebody who is not of the staff. */
  readonly owner: string;
  /** Their name, when not of the staff. */
  readonly name: string;
  /** As it is typed. */
  readonly dueOn: string;
}

export const somebodyElse = '|';
export const emptyAction: ActionDraft = { what: '', owner: '', name: '', dueOn: '' };

export type ActionPerson = ActionsPage['people'][number];

/** Everybody of the staff with each of their roles, as a choice. */
export const ownerChoices = (people: readonly ActionPerson[]): { readonly value: string; readonly words: string }[] =>
  people.flatMap(({ name, roles: held }) =>
    held.map((role) => ({ value: `${role}|${name}`, words: `${name}, ${roleNames[role]}` })),
  );

const isRole = (text: string): text is Role => roles.some((role) => role === text);

/** What follows up somebody outside: the AP lead sees to it. */
function ownerOf({ owner, name }: ActionDraft): NewActionBody['owner'] | undefined {
  const [role = '', ...rest] = owner.split('|');
  if (isRole(role)) return { role, name: rest.join('|') };
  return owner === somebodyElse && name.trim() !== '' ? { role: 'apLead', name: name.trim() } : undefined;
}

/** The actions of a form, or what is missing in them by field: `actions.0.dueOn`. */
export function actionsFrom(
  drafts: readonly ActionDraft[],
): { readonly actions: NewActionBody[] } | { readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const actions: NewActionBody[] = [];
  for (const [at, draft] of drafts.entries()) {
    const owner = ownerOf(draft);
    const dueOn = dayFrom(draft.dueOn);
    const missing = (field: string, say: string) => problems.push({ where: `actions.${at}.${field}`, say });
    if (draft.what.trim() === '') missing('what', 'Say what is to be done, or take this action away.');
    if (!owner) missing(draft.owner === somebodyElse ? 'owner.name' : 'owner', 'Say who will do it.');
    if (!dueOn) missing('dueOn', 'Write the day by which it is done, such as 7/12/2026.');
    if (owner && dueOn) actions.push({ what: draft.what.trim(), owner, dueOn });
  }
  return problems.length > 0 ? { problems } : { actions };
}
