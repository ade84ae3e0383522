/** REP-7: legal hold and removal. What was removed is named by counts, never by a pupil. */
export type RetentionWhat =
  | { readonly kind: 'legalHold'; readonly reason: string }
  | { readonly kind: 'legalHoldEnded'; readonly recordKey: string; readonly reason: string }
  | {
      readonly kind: 'removed';
      /** By list: how many items. */
      readonly counts: Readonly<Record<string, number>>;
      /** SHA-256 over the keys of what was removed, sorted: proof without a name. */
      readonly digest: string;
      readonly rule: string;
    };
