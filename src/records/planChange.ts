import { codecs } from './codecs.ts';
import type { ListCodec, Names } from './listCodec.ts';
import type { ListMemory, TypedListMemory } from './listMemory.ts';
import { type Planned, plannedCreate, plannedRemoval, plannedUpdate } from './planned.ts';
import type { Change, Removal, Stored } from './records.ts';
import { itemsPath, type SiteAddress } from './siteAddress.ts';
import type { SchoolMemory, TrustMemory } from './siteMemory.ts';

/** The site that is written to, with its lists in memory. */
export type WrittenSite =
  | { readonly kind: 'trust'; readonly memory: TrustMemory; readonly address: SiteAddress; readonly names: Names }
  | { readonly kind: 'school'; readonly memory: SchoolMemory; readonly address: SiteAddress; readonly names: Names };

type Step<T> = { readonly create: T } | { readonly update: Stored<T>; readonly to: T };

/** A change made ready to send. */
export function planChange(site: WrittenSite, change: Change): Planned {
  const planned = site.kind === 'trust' ? inTrust(site, change) : inSchool(site, change);
  if (planned !== undefined) return planned;
  throw notHere(site, change.list);
}

/** A removal made ready to send. */
export function planRemoval(site: WrittenSite, removal: Removal): Planned {
  const held: Readonly<Record<string, ListMemory>> = site.memory;
  const memory = held[removal.list];
  if (memory === undefined) throw notHere(site, removal.list);
  return plannedRemoval(itemsPath(site.address, memory.list), memory, removal);
}

const notHere = ({ kind }: WrittenSite, list: string): Error =>
  new Error(`The list "${list}" is not in the ${kind}'s site. Take the writer of the other site.`);

function plan<T>(site: WrittenSite, codec: ListCodec<T>, memory: TypedListMemory<T>, step: Step<T>): Planned {
  const place = { codec, memory, items: itemsPath(site.address, codec.list), names: site.names };
  return 'create' in step ? plannedCreate(place, step.create) : plannedUpdate(place, step.update, step.to);
}

function inTrust(site: Extract<WrittenSite, { kind: 'trust' }>, change: Change): Planned | undefined {
  const { memory } = site;
  switch (change.list) {
    case 'providers':
      return plan(site, codecs.providers, memory.providers, change);
    case 'providerSites':
      return plan(site, codecs.providerSites, memory.providerSites, change);
    case 'providerChecks':
      return plan(site, codecs.providerChecks, memory.providerChecks, change);
    case 'providerDeclarations':
      return plan(site, codecs.providerDeclarations, memory.providerDeclarations, change);
    case 'policies':
      return plan(site, codecs.policies, memory.policies, change);
    default:
      return undefined;
  }
}

function inSchool(site: Extract<WrittenSite, { kind: 'school' }>, change: Change): Planned | undefined {
  const { memory } = site;
  switch (change.list) {
    case 'pupils':
      return plan(site, codecs.pupils, memory.pupils, change);
    case 'placements':
      return plan(site, codecs.placements, memory.placements, change);
    case 'decisions':
      return plan(site, codecs.decisions, memory.decisions, change);
    case 'register':
      return plan(site, codecs.register, memory.register, change);
    case 'reviews':
      return plan(site, codecs.reviews, memory.reviews, change);
    case 'dutyRecords':
      return plan(site, codecs.dutyRecords, memory.dutyRecords, change);
    case 'suspensions':
      return plan(site, codecs.suspensions, memory.suspensions, change);
    case 'timetables':
      return plan(site, codecs.timetables, memory.timetables, change);
    case 'followUps':
      return plan(site, codecs.followUps, memory.followUps, change);
    case 'sessionEvents':
      return plan(site, codecs.sessionEvents, memory.sessionEvents, change);
    case 'providerLinks':
      return plan(site, codecs.providerLinks, memory.providerLinks, change);
    case 'caseRecords':
      return plan(site, codecs.caseRecords, memory.caseRecords, change);
    case 'referrals':
      return plan(site, codecs.referrals, memory.referrals, change);
    case 'learnerInformation':
      return plan(site, codecs.learnerInformation, memory.learnerInformation, change);
    case 'deliveries':
      return plan(site, codecs.deliveries, memory.deliveries, change);
    case 'conversations':
      return plan(site, codecs.conversations, memory.conversations, change);
    default:
      return undefined;
  }
}
