import type { Finding } from '#domain/finding.ts';

export interface FindingRow {
  readonly outcome: Finding['outcome'];
  readonly question: string;
  readonly because: string;
  readonly citation: string;
}

/** A finding as screens show it. */
export const findingRow = ({ outcome, question, because, citation }: Finding): FindingRow => ({
  outcome,
  question,
  because,
  citation: citation.title,
});
