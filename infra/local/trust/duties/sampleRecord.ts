import type { Employee } from '../people.ts';
import type { DateText } from '../schoolDays.ts';

/** What somebody of the sample recorded about a duty. The key is `kind|subject|part`, as the product names duties. */
export interface SampleRecord {
  readonly dutyKey: string;
  readonly title: string;
  /** The day on which it was done and recorded. */
  readonly on: DateText;
  /** Postponed to this day instead of done. */
  readonly until?: DateText;
  readonly evidence: string;
  readonly by: Employee;
}
