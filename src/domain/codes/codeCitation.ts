import type { Confidence, Provision } from '../provision.ts';

/** The regulations of 2024 came into force on this day. */
export const regulations2024From = '2024-08-19';

const register = 'https://www.legislation.gov.uk/uksi/2024/208';

/** A register code as a provision that can be cited: how sure we are of its meaning goes with it. */
export const codeCitation = (
  code: string,
  meaning: string,
  confidence: Confidence,
  { from, source = register }: { readonly from?: string | undefined; readonly source?: string } = {},
): Provision => ({
  id: `SI 2024/208 (${code})`,
  title: `Register code ${code}: ${meaning}`,
  source: confidence === 'confirmed' ? source : `${source}; the wording was not read`,
  confidence,
  inForceFrom: from,
});
