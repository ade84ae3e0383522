import type { Duty } from '#domain/duties/duty.ts';
import { oddDuty } from '#domain/duties/oddDuty.ts';
import { provisions } from '#domain/law.ts';
import type { OpenSchool } from './openSchool.ts';
import { waitingRefusal } from './waitingRefusal.ts';

/** Answers that were taken and cannot go into the register by themselves: somebody must see to them, and until then they are kept. */
export function waitingDuties(open: Pick<OpenSchool, 'book' | 'trust' | 'today'>): Duty[] {
  return (open.book.waiting ?? []).flatMap((answers) =>
    answers.marks.flatMap((accepted): Duty[] => {
      const refusal = waitingRefusal(open, answers, accepted);
      if (refusal === undefined) return [];
      const subject = `${answers.date}|${answers.half}|${accepted.pupilKey}|${answers.key}`;
      const when = { dueOn: answers.date, dueAt: answers.by.at };
      return [oddDuty({ kind: 'waitingAnswer', subject, citation: provisions.ATT8, ...when, ...refusal })];
    }),
  );
}
