import { type CoverLack, pounds } from '../checks/provider/coverLack.ts';

/** What an insurance in force still lacks, as a task of the passport: what is known, and what to do next. */
export function coverGap(lack: CoverLack): { readonly say: string; readonly next: string } {
  if (lack.is === 'noAmount')
    return {
      say: `The amount is not recorded; at least ${pounds(lack.least)} is needed.`,
      next: 'Look at the certificate again.',
    };
  if (lack.is === 'tooLow')
    return {
      say: `${pounds(lack.cover)} of cover; at least ${pounds(lack.least)} for any one occurrence is needed.`,
      next: 'Ask the provider to raise it, and record the new certificate.',
    };
  return { say: 'Its last day is not recorded.', next: 'Look at the certificate again.' };
}
