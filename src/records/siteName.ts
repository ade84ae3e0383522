/** A school's key, or the trust's own site. */
export type SiteName = { readonly school: string } | 'trust';
