import type { Desk } from './desk.ts';
import { makeDocument } from './documents/makeDocument.ts';
import type { Outcome } from './outcome.ts';
import { type PlacementView, viewPlacement } from './viewPlacement.ts';

/** Makes the commissioning agreement of a placement (DOC-1); the placement's page as it is then. */
export async function makeAgreement(desk: Desk, schoolKey: string, placementKey: string): Promise<Outcome<PlacementView>> {
  const input = { key: desk.newKey(), kind: 'agreement' };
  const made = await makeDocument(desk, schoolKey, { what: 'placement', key: placementKey }, input);
  return made.done ? viewPlacement(desk, schoolKey, placementKey) : made;
}
