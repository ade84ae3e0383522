import type { Placement } from '#domain/placement.ts';
import type { DateText } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import type { DecisionInput } from './decisionChanges.ts';

const reasonAsked = {
  approve: undefined,
  sendBack: 'Write why you send it back: the AP lead reads it.',
  withdraw: 'Write why the placement is withdrawn.',
  end: 'Write why the placement ends.',
} as const satisfies Record<DecisionInput['decision'], string | undefined>;

/** What is missing or wrong in a decision that a person sends; undefined when nothing is. */
export function decisionProblem(
  placement: Pick<Placement, 'startsOn' | 'endsOn'>,
  input: DecisionInput,
  today: DateText,
): { readonly where: string; readonly say: string } | undefined {
  const asked = reasonAsked[input.decision];
  if (asked !== undefined && input.reason.trim() === '') return { where: 'reason', say: asked };
  if (input.decision !== 'end') return undefined;
  const { endedOn } = input;
  if (endedOn === null) return { where: 'endedOn', say: 'Say on which day the placement ends: the last day at the provider.' };
  if (endedOn < placement.startsOn) {
    return {
      where: 'endedOn',
      say: `The placement began on ${dateInWords(placement.startsOn)}. Choose that day or a later one.`,
    };
  }
  const latest = placement.endsOn > today ? placement.endsOn : today;
  if (endedOn > latest) {
    return {
      where: 'endedOn',
      say: `The placement runs until ${dateInWords(placement.endsOn)}. Choose ${dateInWords(latest)} or an earlier day.`,
    };
  }
  return undefined;
}
