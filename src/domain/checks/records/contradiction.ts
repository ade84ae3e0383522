import { answer } from '../../answer.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';

/** The list in which the record stands that does not fit. */
export type RecordList =
  | 'placements'
  | 'reviews'
  | 'register'
  | 'policy'
  | 'calendar'
  | 'dutyRecords'
  | 'providerChecks'
  | 'providerDeclarations'
  | 'suspensions'
  | 'timetables'
  | 'followUps'
  | 'sessionEvents';

/** A record that contradicts itself or another; `record` and `other` are the keys, list, record and problem together name the finding. */
export interface Contradiction {
  readonly list: RecordList;
  readonly record: string;
  readonly other?: string;
  /** What is wrong, as a name: `endsBeforeStart`. */
  readonly problem: string;
  readonly because: string;
}

/** REP-7: what is recorded is never overwritten silently, so a record that does not fit is named and a person mends it. */
export function contradiction({ list, record, other, problem, because }: Contradiction): Finding {
  const facts = { list, record, problem, ...(other === undefined ? {} : { other }) };
  return answer('Do the records agree?', provisions.REP7).notMet(because, facts);
}

const nothing: readonly Finding[] = [];
/** The findings of what is wrong; nothing for what is not, which is nearly always, so that nothing is made for it. */
export function found(...wrong: readonly (Contradiction | undefined | false)[]): readonly Finding[] {
  return wrong.some(Boolean) ? wrong.flatMap((one) => (one ? [contradiction(one)] : [])) : nothing;
}
