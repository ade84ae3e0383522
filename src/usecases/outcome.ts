import type { Finding } from '#domain/finding.ts';

/** Why something was not done, in a form a person can act on. `say` is the sentence shown. */
export type Refusal =
  | { readonly kind: 'notPermitted'; readonly say: string }
  | { readonly kind: 'rulesNotMet'; readonly say: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'changedMeanwhile'; readonly say: string }
  | { readonly kind: 'notFound'; readonly say: string }
  /** SharePoint cannot be reached, and nothing was kept. */
  | { readonly kind: 'unavailable'; readonly say: string }
  | {
      readonly kind: 'badInput';
      readonly say: string;
      readonly problems: readonly { readonly where: string; readonly say: string }[];
    };

/** What a use case answers: done, with its value; or refused, with a reason a person can act on. */
export type Outcome<T> = { readonly done: true; readonly value: T } | { readonly done: false; readonly refusal: Refusal };

export const done = <T>(value: T): Outcome<T> => ({ done: true, value });
export const refused = (refusal: Refusal): Outcome<never> => ({ done: false, refusal });
