import type { BatchAnswer } from '#graph/batch.ts';
import type { GraphError } from '#graph/graphError.ts';

/** What provisioning did to one site, in sentences. */
export interface Report {
  readonly sentences: readonly string[];
  readonly problems: readonly string[];
  done(say: string): void;
  problem(say: string): void;
  /** Tells of one request by its answer. */
  step(say: string, answer: BatchAnswer | undefined): void;
  /** Tells that the rest of this site has to wait for another run. */
  stopped(error: GraphError): void;
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
      else problem(`could not do this: ${say}. ${answer === undefined ? 'Run this again.' : adviceFor(answer.error)}`);
    },
    stopped: (error) =>
      problem(`stopped here. ${adviceFor(error)} What was done so far stays, and the next run goes on from there.`),
  };
}

function adviceFor({ kind, message }: GraphError): string {
  if (kind === 'forbidden')
    return 'Grant the application the role "fullcontrol" on the site (Sites.Selected), and run this again.';
  if (kind === 'signIn')
    return `Microsoft refused the sign-in (${message}). Check the app registration and its secret or certificate, and run this again.`;
  if (kind === 'throttled' || kind === 'unavailable') return 'SharePoint is busy or not reached. Run this again in some minutes.';
  return `${message}. Look at the list in SharePoint, and run this again.`;
}
