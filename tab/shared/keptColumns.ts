/**
 * The columns that were chosen the last time for a kind of file, where the file has them all; the browser keeps them, and nothing of any
 * pupil. `name` says which kind of file and school.
 */
export function keptColumns<F extends string>(
  name: string,
  fields: readonly F[],
  columns: readonly string[],
): Partial<Record<F, string>> | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(`alongside.${name}`) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const mapping: Partial<Record<F, string>> = {};
    for (const field of fields) {
      const column: unknown = Reflect.get(kept, field);
      if (typeof column === 'string') mapping[field] = column;
    }
    const chosen = Object.values<string | undefined>(mapping);
    return chosen.length > 0 && chosen.every((column) => columns.includes(column ?? '')) ? mapping : undefined;
  } catch {
    // Storage may be switched off in a frame; the columns are then chosen each time.
    return undefined;
  }
}

export function keepColumns(name: string, mapping: Readonly<Record<string, string | undefined>>): void {
  try {
    localStorage.setItem(`alongside.${name}`, JSON.stringify(mapping));
  } catch {
    // As above.
  }
}
