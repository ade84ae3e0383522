import type { ListCodec, Names } from './listCodec.ts';
import type { TypedListMemory } from './listMemory.ts';
import { conversationsList } from './lists/conversationsList.ts';
import { decisionsList } from './lists/decisionsList.ts';
import { deliveriesList } from './lists/deliveriesList.ts';
import { placementsList } from './lists/placementsList.ts';
import { providerSitesList } from './lists/providerSitesList.ts';
import { providersList } from './lists/providersList.ts';
import { pupilsList } from './lists/pupilsList.ts';
import { registerList } from './lists/registerList.ts';
import { reviewsList } from './lists/reviewsList.ts';
import { type Planned, plannedCreate, plannedUpdate } from './planned.ts';
import type { Change, Stored } from './records.ts';
import { itemsPath, type SiteAddress } from './siteAddress.ts';
import type { SchoolMemory, TrustMemory } from './siteMemory.ts';

/** The site that is written to, with its lists in memory. */
export type WrittenSite =
  | { readonly kind: 'trust'; readonly memory: TrustMemory; readonly address: SiteAddress; readonly names: Names }
  | { readonly kind: 'school'; readonly memory: SchoolMemory; readonly address: SiteAddress; readonly names: Names };

type Step<T> = { readonly create: T } | { readonly update: Stored<T>; readonly to: T };

/** A change made ready to send. One line a list that use cases write. */
export function planChange(site: WrittenSite, change: Change): Planned {
  const plan = <T>(codec: ListCodec<T>, memory: TypedListMemory<T>, step: Step<T>): Planned => {
    const place = { codec, memory, items: itemsPath(site.address, codec.list), names: site.names };
    return 'create' in step ? plannedCreate(place, step.create) : plannedUpdate(place, step.update, step.to);
  };

  if (site.kind === 'trust') {
    if (change.list === 'providers') return plan(providersList, site.memory.providers, change);
    if (change.list === 'providerSites') return plan(providerSitesList, site.memory.providerSites, change);
  } else {
    if (change.list === 'pupils') return plan(pupilsList, site.memory.pupils, change);
    if (change.list === 'placements') return plan(placementsList, site.memory.placements, change);
    if (change.list === 'decisions') return plan(decisionsList, site.memory.decisions, change);
    if (change.list === 'register') return plan(registerList, site.memory.register, change);
    if (change.list === 'reviews') return plan(reviewsList, site.memory.reviews, change);
    if (change.list === 'deliveries') return plan(deliveriesList, site.memory.deliveries, change);
    if (change.list === 'conversations') return plan(conversationsList, site.memory.conversations, change);
  }
  throw new Error(`The list "${change.list}" is not in the ${site.kind}'s site. Take the writer of the other site.`);
}
