import type { z } from 'zod';
import type { Timetable } from '#domain/timetable.ts';
import { choiceOf, date, type Fields, signature, text } from '../fieldShapes.ts';

const answers = ['agreed', 'refused'] as const;
const answerNames = { agreed: 'Agreed', refused: 'Refused' } as const;

/** The columns of a timetable that hold its decision: all empty until it is decided. */
export const timetableDecisionShape = {
  Decision: choiceOf(answers, answerNames).nullish(),
  DecidedOn: date.nullish(),
  DecidedById: text,
  DecidedByName: text,
  DecidedAt: text,
};
type Row = z.output<z.ZodObject<typeof timetableDecisionShape>>;

/** A decision without its day, or a day without a decision, is neither decided nor open. */
export function isWholeDecision({ Decision, DecidedOn }: Row, context: z.RefinementCtx): void {
  const missing = Decision == null ? 'Decision' : 'DecidedOn';
  if ((Decision == null) !== (DecidedOn == null)) context.addIssue({ code: 'custom', path: [missing], message: 'is missing' });
}

export const timetableDecisionOf = (row: Row): Timetable['decision'] =>
  row.Decision == null || row.DecidedOn == null
    ? undefined
    : {
        agreed: row.Decision === 'agreed',
        on: row.DecidedOn,
        by: signature(row.DecidedById, row.DecidedByName, row.DecidedAt),
      };

export const timetableDecisionFields = (decision: Timetable['decision']): Fields => ({
  Decision: decision === undefined ? '' : answerNames[decision.agreed ? 'agreed' : 'refused'],
  DecidedOn: decision?.on ?? '',
  DecidedById: decision?.by.personId ?? '',
  DecidedByName: decision?.by.name ?? '',
  DecidedAt: decision?.by.at ?? '',
});
