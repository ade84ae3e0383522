import type { Week, Where } from '#domain/placement.ts';
import { halves, weekdays } from '#domain/session.ts';
import type { BoxStyle, Table, TableCell } from './card.ts';

const words = { provider: 'This provider', school: 'School', nowhere: 'Nowhere' } as const satisfies Record<Where, string>;
const dayNames = { Mon: 'Monday', Tue: 'Tuesday', Wed: 'Wednesday', Thu: 'Thursday', Fri: 'Friday' } as const;

/** A placement's week (ATT-1). Days go down and halves across: three columns fit a telephone without breaking a word. */
export function weekTable(week: Week): Table {
  return {
    type: 'Table',
    columns: [{ width: 1 }, { width: 1 }, { width: 1 }],
    firstRowAsHeader: true,
    showGridLines: true,
    spacing: 'Small',
    rows: [
      { type: 'TableRow', cells: [cell('Week'), cell('Morning'), cell('Afternoon')] },
      ...weekdays.map((day) => ({
        type: 'TableRow' as const,
        cells: [
          cell(dayNames[day]),
          ...halves.map((half) => {
            const where = week[`${day}${half}`];
            return cell(words[where], where === 'provider' ? 'accent' : undefined);
          }),
        ],
      })),
    ],
  };
}

const cell = (text: string, style?: BoxStyle): TableCell => ({
  type: 'TableCell',
  items: [{ type: 'TextBlock', text, wrap: true, size: 'Small' }],
  ...(style === undefined ? {} : { style }),
});
