import { londonTime } from './londonTime.ts';
import type { DateText, InstantText } from './session.ts';

/**
 * The day that clocks in England show at a moment. They are never behind UTC and at most an hour ahead, so only the last hour of a UTC day
 * can belong to the next: everything else needs no calendar library, which matters to rules that read thousands of signatures.
 */
export const londonDay = (at: InstantText): DateText =>
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-2]):.*Z$/.test(at) ? at.slice(0, 10) : londonTime(at).date;
