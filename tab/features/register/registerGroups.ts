import type { RegisterWeekView } from '#api/contractRegister.ts';
import { type WeekSlot, weekSlots } from '#domain/session.ts';
import { kindOf, type RegisterRow } from './cellWords.ts';

/** Rows under a provider's name, or all of them without one. */
export interface RegisterGroup {
  readonly providerKey: string;
  readonly name: string;
  readonly rows: readonly RegisterRow[];
  readonly missing: number;
}

/** How the rows are put: by pupil, in groups by provider, or one provider's only (its key). */
export type Arranged = 'pupils' | 'providers' | { readonly only: string };

const isAt = (row: RegisterRow, providerKey: string) => (slot: WeekSlot) => row.cells[slot]?.providerKey === providerKey;

/** The providers at which somebody is due in the week, by name. */
export function providersOf({ rows }: RegisterWeekView): { readonly key: string; readonly name: string }[] {
  const cells = rows.flatMap(({ cells: own }) => Object.values(own));
  const names = new Map(cells.filter((cell) => cell?.providerKey).map((cell) => [cell.providerKey, cell.providerName]));
  return [...names].map(([key, name]) => ({ key, name })).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** A pupil of two providers stands under both: each group tells the whole of its own. */
export function groupsOf(week: RegisterWeekView, arranged: Arranged): RegisterGroup[] {
  if (arranged === 'pupils') return [{ providerKey: '', name: '', rows: week.rows, missing: 0 }];
  return providersOf(week)
    .filter(({ key }) => arranged === 'providers' || key === arranged.only)
    .map(({ key, name }) => {
      const rows = week.rows.filter((row) => weekSlots.some(isAt(row, key)));
      const missing = rows.flatMap((row) => weekSlots.filter((slot) => isAt(row, key)(slot) && isMissing(row, slot))).length;
      return { providerKey: key, name, rows, missing };
    });
}

/** Nobody has confirmed where the pupil was: no answer, or "don't know yet". */
export function isMissing(row: RegisterRow, slot: WeekSlot): boolean {
  const kind = kindOf(row.cells[slot]);
  return kind === 'missing' || kind === 'notKnown';
}
