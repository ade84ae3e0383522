import type { Duty } from '#domain/duties/duty.ts';
import type { DutyKind } from '#domain/duties/dutyKinds.ts';
import { londonTime } from '#domain/londonTime.ts';
import { schoolYearStart } from '#domain/schoolYear.ts';
import type { DateText } from '#domain/session.ts';
import { addDays } from '#domain/week.ts';
import { dateInWords } from '#domain/words.ts';
import type { OpenSchool } from './openSchool.ts';

/** What leads to a proposal is done before it is made; REF-2 to REF-5. */
const leadsToProposal: readonly DutyKind[] = ['needsAnalysis', 'consultation', 'planningMeeting', 'equality'];

/** Why a duty cannot have been done on a day, in a sentence; undefined when it can. */
export function doneProblem(
  duty: Pick<Duty, 'kind' | 'placementKey'>,
  on: DateText,
  { book, facts, today }: Pick<OpenSchool, 'book' | 'facts' | 'today'>,
): string | undefined {
  if (on > today) return 'What is still to come cannot be recorded as done. Choose today or an earlier day.';
  const placement = book.placements.get(duty.placementKey ?? '')?.value;
  // Decisions on earlier revisions tell that it was proposed before its present proposal.
  const signed = facts.decisions.filter(({ placementKey }) => placementKey === placement?.key).map(({ decided }) => decided.at);
  const [first] = [...(placement === undefined ? [] : [placement.proposed.at]), ...signed].sort();
  if (first === undefined || leadsToProposal.includes(duty.kind)) {
    const oldest = schoolYearStart(addDays(schoolYearStart(today), -1));
    return on < oldest ? `That is too long ago to count. Choose ${dateInWords(oldest)} or a later day.` : undefined;
  }
  const proposedOn = londonTime(first).date;
  return on < proposedOn
    ? `The placement was proposed on ${dateInWords(proposedOn)}. Choose that day or a later one.`
    : undefined;
}
