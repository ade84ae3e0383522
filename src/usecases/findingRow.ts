import type { Finding } from '#domain/finding.ts';

export interface FindingRow {
  readonly outcome: Finding['outcome'];
  readonly question: string;
  readonly because: string;
  readonly citation: string;
  /** A headteacher answers for it, as `because` says. */
  readonly overridden: boolean;
}

/** A finding as screens show it. */
export const findingRow = ({ outcome, question, because, citation, facts }: Finding): FindingRow => ({
  outcome,
  question,
  because,
  citation: citation.title,
  overridden: facts.overridden === 1,
});
