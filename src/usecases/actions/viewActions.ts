import { agreedActions } from '#domain/actions/agreedAction.ts';
import { mayCompleteAction } from '#domain/checks/mayCompleteAction.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { type Role, roleNames } from '#domain/staff.ts';
import type { Desk } from '../desk.ts';
import { openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

export interface ActionRow {
  readonly key: string;
  readonly what: string;
  readonly owner: { readonly role: Role; readonly name: string };
  readonly ownerRole: string;
  readonly dueOn: string;
  readonly agreedOn: string;
  /** What it comes of, in the words of its record; empty when it was agreed by itself. */
  readonly from: string;
  readonly standing: 'open' | 'overdue' | 'done';
  readonly done: { readonly key: string; readonly on: string; readonly evidence: string; readonly byName: string } | null;
  readonly mayComplete: boolean;
}

export interface ActionsView {
  readonly actions: readonly ActionRow[];
  readonly mayAdd: boolean;
  /** Whom an action can be given to by name. */
  readonly people: readonly { readonly name: string; readonly roles: readonly Role[] }[];
}

/** The agreed actions of one placement, what is open first. */
export async function viewActions(desk: Desk, schoolKey: string, placementKey: string): Promise<Outcome<ActionsView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { book, facts, today } = opened.value;
  if (!book.placements.has(placementKey)) return refuse.notFound('This placement is no longer in the list of the school.');
  const actions = agreedActions(recordsOfPlacement(facts.caseRecords)(placementKey)).map(
    (action): ActionRow => ({
      ...{ key: action.key, what: action.what, owner: action.owner, dueOn: action.dueOn },
      ownerRole: roleNames[action.owner.role],
      agreedOn: action.agreed.on,
      from: action.from?.says ?? '',
      standing: action.done !== undefined ? 'done' : action.dueOn < today ? 'overdue' : 'open',
      done:
        action.done === undefined
          ? null
          : { key: action.done.key, on: action.done.on, evidence: action.done.what.evidence, byName: action.done.by.name },
      mayComplete: action.done === undefined && mayCompleteAction(desk.person, action, facts).outcome === 'met',
    }),
  );
  return done({
    actions: [...actions.filter(({ done: is }) => is === null), ...actions.filter(({ done: is }) => is !== null).reverse()],
    mayAdd: holdsRight('agreeAction', desk.person, facts).outcome === 'met',
    people: facts.staff.map(({ name, roles }) => ({ name, roles })),
  });
}
