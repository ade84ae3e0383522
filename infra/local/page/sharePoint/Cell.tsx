const longerThan = 90;

/** A field's value as text: several choices are joined, yes and no are words. */
export const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return String(value);
};

/** One value of a list; long text opens on demand. */
export function Cell({ value }: { readonly value: unknown }) {
  const text = textOf(value);
  if (text.length <= longerThan) return text;
  return (
    <details>
      <summary>{text.slice(0, longerThan - 20).trimEnd()}…</summary>
      <p>{text}</p>
    </details>
  );
}
