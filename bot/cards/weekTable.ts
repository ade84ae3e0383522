import type { Week, Where } from '#domain/placement.ts';
import { type Half, halves, weekdays } from '#domain/session.ts';
import type { BoxStyle, Table, TableCell } from './card.ts';

const words = { provider: 'Away', school: 'School', nowhere: '–' } as const satisfies Record<Where, string>;

/** A placement's week (ATT-1): five days across, morning and afternoon below each other; short words, so that it fits a telephone. */
export function weekTable(week: Week): Table {
  return {
    type: 'Table',
    columns: [{ width: 4 }, ...weekdays.map(() => ({ width: 5 }))],
    firstRowAsHeader: true,
    showGridLines: true,
    horizontalCellContentAlignment: 'Center',
    spacing: 'Small',
    rows: [
      { type: 'TableRow', cells: [cell(''), ...weekdays.map((day) => cell(day))] },
      ...halves.map((half) => ({ type: 'TableRow' as const, cells: [cell(half), ...cellsOf(week, half)] })),
    ],
  };
}

const cellsOf = (week: Week, half: Half): TableCell[] =>
  weekdays.map((day) => {
    const where = week[`${day}${half}`];
    return cell(words[where], where === 'provider' ? 'accent' : undefined);
  });

const cell = (text: string, style?: BoxStyle): TableCell => ({
  type: 'TableCell',
  items: [{ type: 'TextBlock', text, wrap: true, size: 'Small', horizontalAlignment: 'Center' }],
  ...(style === undefined ? {} : { style }),
});
