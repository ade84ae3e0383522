import type { DutyRow, RecordDuty } from '#api/contractDuties.ts';
import type { FieldProblem } from '../apiProblem.ts';
import { dayFrom } from '../dayText.ts';

export const dutyChoices = ['done', 'postponed', 'takenBack'] as const;
export type DutyChoice = (typeof dutyChoices)[number];

/** What may be said of a duty as it stands: of one that is done, only that its record was wrong. */
export const choicesFor = ({ done, postponed }: DutyRow): readonly DutyChoice[] =>
  done ? ['takenBack'] : dutyChoices.filter((choice) => choice !== 'takenBack' || postponed);

/** What is in the form, as it is typed. */
export interface DutyDraft {
  readonly key: string;
  readonly choice: DutyChoice;
  readonly on: string;
  readonly evidence: string;
  readonly until: string;
  readonly reason: string;
}

type Written = { readonly record: RecordDuty } | { readonly problems: readonly FieldProblem[] };

/** What is sent, or what is missing before it can be sent. */
export function recordFrom(duty: DutyRow, draft: DutyDraft): Written {
  const problems: FieldProblem[] = [];
  const need = (is: boolean, where: string, say: string) => {
    if (!is) problems.push({ where, say });
  };
  const [on, until] = [dayFrom(draft.on), dayFrom(draft.until)];
  const [evidence, reason] = [draft.evidence.trim(), draft.reason.trim()];
  const sent = (what: RecordDuty['what']): Written =>
    problems.length > 0 ? { problems } : { record: { key: draft.key, dutyKey: duty.key, what } };
  if (draft.choice === 'done') {
    need(on !== undefined, 'on', 'Write the day it was done, such as 23/11/2026.');
    need(evidence !== '', 'evidence', 'Write what was done and where the evidence is.');
    return sent({ status: 'done', on: on ?? '', evidence });
  }
  need(
    draft.choice === 'takenBack' || until !== undefined,
    'until',
    'Write the day until which it is put off, such as 30/11/2026.',
  );
  need(reason !== '', 'reason', draft.choice === 'takenBack' ? 'Write what was wrong.' : 'Write why it is put off.');
  return draft.choice === 'takenBack'
    ? sent({ status: 'takenBack', recordKey: duty.done?.recordKey ?? duty.postponed?.recordKey ?? '', reason })
    : sent({ status: 'postponed', until: until ?? '', reason });
}
