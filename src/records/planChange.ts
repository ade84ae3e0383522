import { codecs } from './codecs.ts';
import type { ListCodec, Names } from './listCodec.ts';
import type { TypedListMemory } from './listMemory.ts';
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
    if (change.list === 'providers') return plan(codecs.providers, site.memory.providers, change);
    if (change.list === 'providerSites') return plan(codecs.providerSites, site.memory.providerSites, change);
  } else {
    if (change.list === 'pupils') return plan(codecs.pupils, site.memory.pupils, change);
    if (change.list === 'placements') return plan(codecs.placements, site.memory.placements, change);
    if (change.list === 'decisions') return plan(codecs.decisions, site.memory.decisions, change);
    if (change.list === 'register') return plan(codecs.register, site.memory.register, change);
    if (change.list === 'reviews') return plan(codecs.reviews, site.memory.reviews, change);
    if (change.list === 'deliveries') return plan(codecs.deliveries, site.memory.deliveries, change);
    if (change.list === 'conversations') return plan(codecs.conversations, site.memory.conversations, change);
  }
  throw new Error(`The list "${change.list}" is not in the ${site.kind}'s site. Take the writer of the other site.`);
}
