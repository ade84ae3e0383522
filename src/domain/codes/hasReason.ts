import type { MarkEntry } from '../register.ts';

/** N says that the reason is not known yet, O that none was found. */
const withoutReason: readonly string[] = ['', 'N', 'O'];

/** Whether an absence has a reason: a code that names one. A note is no reason until somebody gives the code. */
export const hasReason = ({ code }: Pick<MarkEntry, 'code'>): boolean => !withoutReason.includes((code ?? '').trim());
