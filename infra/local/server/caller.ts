/** Who a Graph call is made as, proved by its bearer token. */
export type Caller =
  | { readonly kind: 'application'; readonly appId: string }
  /** On behalf of a person: `scopes` are the delegated permissions in the token. */
  | { readonly kind: 'person'; readonly personId: string; readonly scopes: readonly string[] };
