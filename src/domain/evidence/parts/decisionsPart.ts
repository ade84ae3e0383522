import { approvalChain } from '../../deciding/approvalChain.ts';
import { londonTime } from '../../londonTime.ts';
import { shortDate, timeInWords } from '../../words.ts';
import type { EvidenceOf } from '../evidenceOf.ts';
import { heading, type ReportPart, tableOr } from '../report.ts';
import { recordsFor, recordsTable } from './recordRows.ts';

/** Who was consulted, who decided what and why, from the proposal to the end (REF-3 to REF-6). */
export const decisionsPart = (of: EvidenceOf): ReportPart => ({
  heading: 'Decisions',
  blocks: [
    heading('The chain of decisions'),
    tableOr(
      'No decision is recorded.',
      'Decisions in order of time',
      { When: 17, 'What was decided': 31, Reason: 33, By: 19 },
      approvalChain(of.placement, of.facts).map(({ at, by, what, reason }) => ({
        cells: [`${shortDate(londonTime(at).date)}, ${timeInWords(at)}`, what, reason, by],
      })),
    ),
    heading('Before the decision'),
    recordsTable(
      recordsFor(of, ['consulted', 'planningMeeting', 'referralStep', 'referralSent']),
      'Who was consulted, and what was considered',
      'Nothing is recorded of a consultation or a planning meeting.',
    ),
  ],
});
