import type { VisitDraft, VisitNeeds } from './visitDraft.ts';

/** A visit that is being written, or is written and waits to be sent, on this device. */
export interface KeptVisit {
  readonly draft: VisitDraft;
  /** What the form shows, so that it opens without a connection. */
  readonly needs: VisitNeeds;
  /** Written, and to be sent as soon as Alongside can be reached. */
  readonly isReady: boolean;
}

const start = 'alongside.visit|';

/** Whose visit it is, to which placement: a device that several people use keeps them apart. */
export const visitName = (personId: string, school: string, placementKey: string): string =>
  `${start}${personId}|${school}|${placementKey}`;

const isKept = (value: unknown): value is KeptVisit =>
  typeof value === 'object' && value !== null && 'draft' in value && 'needs' in value && 'isReady' in value;

export function readVisit(name: string): KeptVisit | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the device keeps it; storage may be switched off or full. */
export function storeVisit(name: string, kept: KeptVisit): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forgetVisit(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Storage is switched off: there is nothing to forget.
  }
}

/** The visits of a person to a school's placements that wait on this device to be sent: the placements' keys. */
export function waitingVisits(personId: string, school: string): string[] {
  const own = visitName(personId, school, '');
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(own) && readVisit(name)?.isReady === true)
      .map((name) => name.slice(own.length));
  } catch {
    return [];
  }
}
