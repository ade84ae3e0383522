import type { CardElement, Column } from './card.ts';

/** Boxes two beside each other; a lone last one keeps the width of half a row. */
export function inPairs(items: readonly CardElement[]): CardElement[] {
  const rows: CardElement[] = [];
  for (let at = 0; at < items.length; at += 2) {
    rows.push({ type: 'ColumnSet', spacing: 'Small', columns: [column(items[at]), column(items[at + 1])] });
  }
  return rows;
}

const column = (item: CardElement | undefined): Column => ({
  type: 'Column',
  width: 'stretch',
  // A name of two lines beside one of one line: the boxes still stand in a row.
  verticalContentAlignment: 'Bottom',
  items: item === undefined ? [] : [item],
});
