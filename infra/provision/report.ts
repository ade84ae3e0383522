import type { BatchAnswer } from '#graph/batch.ts';

/** What provisioning did to one site, in sentences. */
export interface Report {
  readonly sentences: readonly string[];
  readonly problems: readonly string[];
  done(say: string): void;
  problem(say: string): void;
  /** Tells of one request by its answer. */
  step(say: string, answer: BatchAnswer | undefined): void;
}

export function openReport(site: string): Report {
  const sentences: string[] = [];
  const problems: string[] = [];
  const done = (say: string) => void sentences.push(`${site}: ${say}.`);
  const problem = (say: string) => void problems.push(`${site}: ${say}`);
  return {
    sentences,
    problems,
    done,
    problem,
    step(say, answer) {
      if (answer?.ok) done(say);
      else problem(`could not do this: ${say}. ${adviceFor(answer)}`);
    },
  };
}

function adviceFor(answer: BatchAnswer | undefined): string {
  if (answer === undefined || answer.ok) return 'Run this again.';
  const { kind, message } = answer.error;
  if (kind === 'forbidden')
    return 'Grant the application the role "fullcontrol" on the site (Sites.Selected), and run this again.';
  if (kind === 'throttled' || kind === 'unavailable') return 'SharePoint is busy. Run this again in some minutes.';
  return `${message}. Look at the list in SharePoint, and run this again.`;
}
