import { type ComponentType, type ReactNode, Suspense } from 'react';
import type { PlacementView } from '#api/contractPlacements.ts';
import { Loading } from '../../shared/Loading.tsx';
import { useAnchor } from '../../shared/useAnchor.ts';

/** What a part of the page is given; most ask the API for the rest themselves. */
export interface SectionProps {
  readonly placement: PlacementView;
  readonly placementKey: string;
}

/** A part of the page that is loaded by itself. */
export interface Section {
  /** The anchor of its panel, to which duties and links lead. */
  readonly anchor: string;
  /** Completes "Loading …". */
  readonly what: string;
  readonly Part: ComponentType<SectionProps>;
}

/** The parts that other features bring to the page; the app puts them together. */
export interface PlacementParts {
  readonly beforeStart: Section;
  /** Between the objectives and the documents, in the order of a placement's life. */
  readonly main: readonly Section[];
  /** What is shorter, or looked at more rarely, beside them. */
  readonly side: readonly Section[];
  /** What needs the whole width, at the end of the page. */
  readonly last: readonly Section[];
}

/** What came before the start stands first until it starts, and last from then on. */
export function MainSections({ parts: { beforeStart, main }, placement }: SectionsOf) {
  const isStillToStart = ['proposed', 'sentBack', 'approved'].includes(placement.stage);
  return <Sections all={isStillToStart ? [beforeStart, ...main] : [...main, beforeStart]} placement={placement} />;
}

interface SectionsOf {
  readonly parts: PlacementParts;
  readonly placement: PlacementView;
}

/** All parts in their order; each says that it is loading until it stands. */
export function Sections({ all, placement }: { readonly all: readonly Section[]; readonly placement: PlacementView }) {
  return all.map(({ anchor, what, Part }) => (
    <Later key={anchor} anchor={anchor} what={what}>
      <Part placement={placement} placementKey={placement.key} />
    </Later>
  ));
}

interface LaterProps extends Omit<Section, 'Part'> {
  readonly children: ReactNode;
}

/** A part that comes by itself, and to which the address may lead. */
export const Later = ({ anchor, what, children }: LaterProps) => (
  <Suspense fallback={<Loading what={what} />}>
    {children}
    {location.hash === `#${anchor}` ? <ToHere /> : null}
  </Suspense>
);

/** A duty or a link led here before the part was there. */
function ToHere() {
  useAnchor();
  return null;
}
