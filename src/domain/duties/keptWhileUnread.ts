import type { SchoolFacts } from '../schoolFacts.ts';

/** Facts that change all day, and that few rules read. */
const restless = ['register', 'followUps', 'sessionEvents', 'providerLinks', 'askedSessions', 'providerUse'] as const;
type Restless = (typeof restless)[number];

interface Kept<T> {
  readonly facts: SchoolFacts;
  readonly moment: string;
  /** The restless facts that it was made of. */
  readonly read: ReadonlySet<Restless>;
  readonly made: T;
}

/** The facts, and which of the restless ones somebody has read. */
function watch(facts: SchoolFacts): { readonly watched: SchoolFacts; readonly read: ReadonlySet<Restless> } {
  const read = new Set<Restless>();
  const watched: SchoolFacts = { ...facts };
  for (const part of restless) {
    const get = (): unknown => {
      read.add(part);
      return facts[part];
    };
    Object.defineProperty(watched, part, { enumerable: true, get });
  }
  return { watched, read };
}

const isRestless = (part: string): part is Restless => restless.some((one) => one === part);
const isPart = (part: string, facts: SchoolFacts): part is keyof SchoolFacts => Object.hasOwn(facts, part);

const stillHolds = <T>(kept: Kept<T>, facts: SchoolFacts, moment: string): boolean =>
  kept.moment === moment &&
  Object.keys(facts).every(
    (part) => !isPart(part, facts) || facts[part] === kept.facts[part] || (isRestless(part) && !kept.read.has(part)),
  );

/**
 * Keeps what was worked out of a school's facts until one of them is another object. The restless ones count only where they were read: an
 * answer in the register leaves nearly every duty as it was, and a look at Today must not work out a school year's again. One result a list of
 * placements and moment; facts with concerns are kept for nobody.
 */
export function keptWhileUnread<T>(work: (facts: SchoolFacts, moment: string) => T): (facts: SchoolFacts, moment?: string) => T {
  const known = new WeakMap<SchoolFacts['placements'], Kept<T>>();
  return (facts, moment = '') => {
    // One person's reading of the safeguarding records stays with nobody, and costs nobody else what was kept (SAF-3).
    if (facts.concerns.length > 0) return work(facts, moment);
    const kept = known.get(facts.placements);
    if (kept !== undefined && stillHolds(kept, facts, moment)) return kept.made;
    const { watched, read } = watch(facts);
    const made = work(watched, moment);
    known.set(facts.placements, { facts, moment, read, made });
    return made;
  };
}
