/** The keys of the rows after a duty, nearest first, then of those before it. */
export function neighboursOf(dutyKey: string): readonly string[] {
  const keys = [...document.querySelectorAll<HTMLElement>('[data-duty]')].map(({ dataset }) => dataset['duty'] ?? '');
  const at = keys.indexOf(dutyKey);
  return [...keys.slice(at + 1), ...keys.slice(0, Math.max(at, 0)).reverse()];
}

/** Moves the focus to the first of these rows that is still there; false when none is. */
export function focusDuty(keys: readonly string[]): boolean {
  const row = keys
    .map((key) => document.querySelector<HTMLElement>(`[data-duty="${CSS.escape(key)}"]`))
    .find((one) => one !== null);
  row?.focus();
  return row !== undefined;
}
