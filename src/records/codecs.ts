import type { ListCodec } from './listCodec.ts';
import { conversationsList } from './lists/conversationsList.ts';
import { decisionsList } from './lists/decisionsList.ts';
import { deliveriesList } from './lists/deliveriesList.ts';
import { placementsList } from './lists/placementsList.ts';
import { providerSitesList } from './lists/providerSitesList.ts';
import { providersList } from './lists/providersList.ts';
import { pupilsList } from './lists/pupilsList.ts';
import { registerList } from './lists/registerList.ts';
import { reviewsList } from './lists/reviewsList.ts';
import type { Values, WritableList } from './records.ts';

/** The lists that use cases write, and how. */
export const codecs: { readonly [L in WritableList]: ListCodec<Values[L]> } = {
  providers: providersList,
  providerSites: providerSitesList,
  pupils: pupilsList,
  placements: placementsList,
  decisions: decisionsList,
  register: registerList,
  reviews: reviewsList,
  deliveries: deliveriesList,
  conversations: conversationsList,
};
