import type { Finding } from '#domain/finding.ts';
import { refused } from './outcome.ts';

/** Refusals by kind; each `say` tells the person what to do. */
export const refuse = {
  notPermitted: (say: string) => refused({ kind: 'notPermitted', say }),
  notFound: (say: string) => refused({ kind: 'notFound', say }),
  unavailable: (say: string) => refused({ kind: 'unavailable', say }),
  changedMeanwhile: (say: string) => refused({ kind: 'changedMeanwhile', say }),
  badInput: (say: string, problems: readonly { readonly where: string; readonly say: string }[] = []) =>
    refused({ kind: 'badInput', say, problems }),
  /** One thing is wrong: the sentence is both the headline and the problem beside its field. */
  badField: (where: string, say: string) => refused({ kind: 'badInput', say, problems: [{ where, say }] }),
  rulesNotMet: (say: string, findings: readonly Finding[]) => refused({ kind: 'rulesNotMet', say, findings }),
  /** SharePoint itself said no although our own check did not. */
  bySharePoint: (what: string) =>
    refused({
      kind: 'notPermitted',
      say: `SharePoint does not let you change ${what}. Ask whoever looks after the school's SharePoint site for permission to edit.`,
    }),
};
