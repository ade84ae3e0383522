import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import type { PlacementView } from '#api/contractPlacements.ts';
import { Loading } from '../../shared/Loading.tsx';
import { useAnchor } from '../../shared/useAnchor.ts';

/** What a part of the page is given; most ask the API for the rest themselves. */
export interface SectionProps {
  readonly placement: PlacementView;
  readonly placementKey: string;
}
type SectionPanel = ComponentType<SectionProps>;

interface Section {
  /** The anchor of its panel, to which duties and links lead. */
  readonly anchor: string;
  /** Completes "Loading …". */
  readonly what: string;
  readonly Part: SectionPanel;
}

/** Each part comes by itself: its forms are many, and most visits to the page open none of them. */
const section = (anchor: string, what: string, load: () => Promise<SectionPanel>): Section => ({
  anchor,
  what,
  Part: lazy(() => load().then((part) => ({ default: part }))),
});

const beforeStart: Section = section('before', 'what is recorded before the start', () =>
  import('./BeforeStartPanel.tsx').then((m) => m.BeforeStartPanel),
);

/**
 * The parts of a placement's page between its objectives and its documents, in the order of a placement's life. One line a part: its anchor,
 * what it is called while it loads, its panel.
 */
const sections: readonly Section[] = [
  section('contact', 'the contacts', () => import('../contact/ContactPanel.tsx').then((m) => m.ContactPanel)),
  section('reports', 'the reports', () => import('../reports/ReportsPanel.tsx').then((m) => m.ReportsPanel)),
  section('reviews', 'the reviews', () => import('../review/ReviewsPanel.tsx').then((m) => m.ReviewsPanel)),
  section('visits', 'the visits', () => import('../visit/VisitsPanel.tsx').then((m) => m.VisitsPanel)),
  section('evaluations', 'the evaluations', () => import('../evaluation/EvaluationsPanel.tsx').then((m) => m.EvaluationsPanel)),
];

/** What is shorter, or looked at more rarely, beside them. */
const sideSections: readonly Section[] = [
  section('actions', 'the agreed actions', () => import('../../shared/actions/ActionsPanel.tsx').then((m) => m.ActionsPanel)),
  section('ending', 'the return and the end', () => import('../ending/EndingPanel.tsx').then((m) => m.EndingPanel)),
  section('belonging', 'what keeps the pupil part of the school', () =>
    import('../reports/BelongingPanel.tsx').then((m) => m.BelongingPanel),
  ),
  section('agreement', 'the agreement', () => import('./AgreementPanel.tsx').then((m) => m.AgreementPanel)),
  section('sdq', 'the questionnaires', () => import('../visit/SdqPanel.tsx').then((m) => m.SdqPanel)),
];

/** What needs the whole width, at the end of the page. */
const lastSections: readonly Section[] = [
  section('timeline', 'the timeline', () => import('../timeline/TimelinePanel.tsx').then((m) => m.TimelinePanel)),
];

/** What came before the start stands first until it starts, and last from then on. */
export function PlacementSections({ placement }: { readonly placement: PlacementView }) {
  const isStillToStart = ['proposed', 'sentBack', 'approved'].includes(placement.stage);
  return <Sections all={isStillToStart ? [beforeStart, ...sections] : [...sections, beforeStart]} placement={placement} />;
}
export const SideSections = ({ placement }: { readonly placement: PlacementView }) => (
  <Sections all={sideSections} placement={placement} />
);
export const LastSections = ({ placement }: { readonly placement: PlacementView }) => (
  <Sections all={lastSections} placement={placement} />
);

/** All parts in their order; each says that it is loading until it stands. */
function Sections({ all, placement }: { readonly all: readonly Section[]; readonly placement: PlacementView }) {
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
