import file from './bank-holidays.json' with { type: 'json' };
import type { DateText } from './session.ts';

export interface BankHoliday {
  readonly date: DateText;
  readonly title: string;
}

/**
 * Bank holidays of England and Wales, 2025 to 2028, in the shape of https://www.gov.uk/bank-holidays.json so that the file can be
 * replaced by the published one. 2027 and 2028 are derived from the rule for substitute days (a holiday on a weekend moves to the next
 * weekday that is none): to be confirmed at gov.uk when published. One-off days proclaimed later go into the school's Calendar list as a closure.
 */
export const bankHolidays: readonly BankHoliday[] = file['england-and-wales'].events.map(({ date, title }) => ({ date, title }));
