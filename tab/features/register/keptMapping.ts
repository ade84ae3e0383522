import { type ExportMapping, exportFields } from '#domain/attendance/reconcile/columns.ts';

const nameOf = (school: string): string => `alongside.reconcile.${school}`;

/** The columns that were chosen the last time, where the file has them all; the browser keeps them, and nothing of any pupil. */
export function keptMapping(school: string, columns: readonly string[]): ExportMapping | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(school)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const mapping = Object.fromEntries(
      exportFields.flatMap((field) => {
        const column: unknown = Reflect.get(kept, field);
        return typeof column === 'string' ? [[field, column]] : [];
      }),
    );
    const chosen = Object.values(mapping);
    return chosen.length > 0 && chosen.every((column) => columns.includes(column)) ? mapping : undefined;
  } catch {
    // Storage may be switched off in a frame; the columns are then chosen each time.
    return undefined;
  }
}

export function keepMapping(school: string, mapping: ExportMapping): void {
  try {
    localStorage.setItem(nameOf(school), JSON.stringify(mapping));
  } catch {
    // As above.
  }
}
