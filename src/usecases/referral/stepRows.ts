import type { CaseRecord } from '#domain/caseFile/caseRecord.ts';
import type { CaseBefore, StepBefore } from '#domain/referral/stepsBefore.ts';
import { otherConsultations, stepsBefore } from '#domain/referral/stepsBefore.ts';
import type { DateText } from '#domain/session.ts';
import type { OpenSchool } from '../openSchool.ts';

/** A record as a page shows it. */
export interface RecordRow {
  readonly key: string;
  readonly on: DateText;
  readonly says: string;
  readonly byName: string;
  /** Somebody did not agree: recorded, and shown as such (REF-4). */
  readonly isRefusal: boolean;
}

export interface StepRow extends Pick<StepBefore, 'kind' | 'part' | 'name' | 'because'> {
  readonly citation: string;
  readonly dueOn: DateText | null;
  readonly isLate: boolean;
  readonly done: string | null;
  readonly records: RecordRow[];
}

export interface StepsView {
  readonly steps: StepRow[];
  /** Other agencies that were asked. */
  readonly others: RecordRow[];
}

/** What is to be recorded before a placement, and what has been. */
export function stepsView(about: CaseBefore, { facts, today }: Pick<OpenSchool, 'facts' | 'today'>): StepsView {
  return {
    steps: stepsBefore(about, facts, today).map(({ kind, part, name, because, citation, dueOn, done, records }) => ({
      kind,
      part,
      name,
      because,
      citation: citation.id,
      dueOn: dueOn ?? null,
      isLate: done === undefined && dueOn !== undefined && dueOn < today,
      done: done ?? null,
      records: records.map(recordRow),
    })),
    others: otherConsultations(about.key, facts).map(recordRow),
  };
}

const recordRow = ({ key, on, says, by, what }: CaseRecord): RecordRow => ({
  key,
  on,
  says,
  byName: by.name,
  isRefusal: what.kind === 'consulted' && what.agrees === 'no',
});
