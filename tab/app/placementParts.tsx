/** Which features bring their parts to the page of a placement: a feature never imports another, so that the app puts them together. */
import { type ComponentType, lazy } from 'react';
import type { PlacementParts, Section, SectionProps } from '../features/placement/PlacementSections.tsx';

/** Each part comes by itself: its forms are many, and most visits to the page open none of them. */
const section = (anchor: string, what: string, load: () => Promise<ComponentType<SectionProps>>): Section => ({
  anchor,
  what,
  Part: lazy(() => load().then((part) => ({ default: part }))),
});

const beforeStart = section('before', 'what is recorded before the start', () =>
  import('../features/placement/BeforeStartPanel.tsx').then((m) => m.BeforeStartPanel),
);

/**
 * The parts of a placement's page between its objectives and its documents, in the order of a placement's life. One line a part: its anchor,
 * what it is called while it loads, its panel.
 */
const main = [
  section('contact', 'the contacts', () => import('../features/contact/ContactPanel.tsx').then((m) => m.ContactPanel)),
  section('reports', 'the reports', () => import('../features/reports/ReportsPanel.tsx').then((m) => m.ReportsPanel)),
  section('reviews', 'the reviews', () => import('../features/review/ReviewsPanel.tsx').then((m) => m.ReviewsPanel)),
  section('visits', 'the visits', () => import('../features/visit/VisitsPanel.tsx').then((m) => m.VisitsPanel)),
  section('evaluations', 'the evaluations', () =>
    import('../features/evaluation/EvaluationsPanel.tsx').then((m) => m.EvaluationsPanel),
  ),
];

/** What is shorter, or looked at more rarely, beside them. */
const side = [
  section('actions', 'the agreed actions', () => import('../shared/actions/ActionsPanel.tsx').then((m) => m.ActionsPanel)),
  section('ending', 'the return and the end', () => import('../features/ending/EndingPanel.tsx').then((m) => m.EndingPanel)),
  section('belonging', 'what keeps the pupil part of the school', () =>
    import('../features/reports/BelongingPanel.tsx').then((m) => m.BelongingPanel),
  ),
  section('agreement', 'the agreement', () => import('../features/placement/AgreementPanel.tsx').then((m) => m.AgreementPanel)),
  section('sdq', 'the questionnaires', () => import('../features/visit/SdqPanel.tsx').then((m) => m.SdqPanel)),
];

/** What needs the whole width, at the end of the page. */
const last = [
  section('timeline', 'the timeline', () => import('../features/timeline/TimelinePanel.tsx').then((m) => m.TimelinePanel)),
];

export const placementParts: PlacementParts = { beforeStart, main, side, last };
