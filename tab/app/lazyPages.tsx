/** The pages that are loaded when they are asked for. */
import { lazy } from 'react';

export const PlacementsPage = lazy(() =>
  import('../features/placements/PlacementsPage.tsx').then((m) => ({ default: m.PlacementsPage })),
);
export const ProposePage = lazy(() => import('../features/placements/ProposePage.tsx').then((m) => ({ default: m.ProposePage })));
export const ProposeFromReferralPage = lazy(() =>
  import('../features/placements/ProposeFromReferralPage.tsx').then((m) => ({ default: m.ProposeFromReferralPage })),
);
export const ReferralsPage = lazy(() =>
  import('../features/referral/ReferralsPage.tsx').then((m) => ({ default: m.ReferralsPage })),
);
export const BeginPage = lazy(() => import('../features/referral/BeginPage.tsx').then((m) => ({ default: m.BeginPage })));
export const ReferralPage = lazy(() =>
  import('../features/referral/ReferralPage.tsx').then((m) => ({ default: m.ReferralPage })),
);
export const RevisePage = lazy(() => import('../features/placements/RevisePage.tsx').then((m) => ({ default: m.RevisePage })));
export const PlacementPage = lazy(() =>
  import('../features/placement/PlacementPage.tsx').then((m) => ({ default: m.PlacementPage })),
);
export const VisitPage = lazy(() => import('../features/visit/VisitPage.tsx').then((m) => ({ default: m.VisitPage })));
export const EvaluationPage = lazy(() =>
  import('../features/evaluation/EvaluationPage.tsx').then((m) => ({ default: m.EvaluationPage })),
);
export const HandedOverPage = lazy(() =>
  import('../features/evaluation/handOver/HandedOverPage.tsx').then((m) => ({ default: m.HandedOverPage })),
);
export const RegisterPage = lazy(() =>
  import('../features/register/RegisterPage.tsx').then((m) => ({ default: m.RegisterPage })),
);
export const AttendancePage = lazy(() =>
  import('../features/register/AttendancePage.tsx').then((m) => ({ default: m.AttendancePage })),
);
export const ReconcilePage = lazy(() =>
  import('../features/register/ReconcilePage.tsx').then((m) => ({ default: m.ReconcilePage })),
);
export const ReviewPage = lazy(() => import('../features/review/ReviewPage.tsx').then((m) => ({ default: m.ReviewPage })));
export const PupilsPage = lazy(() => import('../features/pupils/PupilsPage.tsx').then((m) => ({ default: m.PupilsPage })));
export const PupilPage = lazy(() => import('../features/pupil/PupilPage.tsx').then((m) => ({ default: m.PupilPage })));
export const InformationPage = lazy(() =>
  import('../features/pupil/InformationPage.tsx').then((m) => ({ default: m.InformationPage })),
);
export const ImportPage = lazy(() => import('../features/pupils/ImportPage.tsx').then((m) => ({ default: m.ImportPage })));
export const ProvidersPage = lazy(() =>
  import('../features/providers/ProvidersPage.tsx').then((m) => ({ default: m.ProvidersPage })),
);
export const AddProviderPage = lazy(() =>
  import('../features/providers/AddProviderPage.tsx').then((m) => ({ default: m.AddProviderPage })),
);
export const TrackerImportPage = lazy(() =>
  import('../features/trackerImport/TrackerImportPage.tsx').then((m) => ({ default: m.TrackerImportPage })),
);
export const ComparisonPage = lazy(() =>
  import('../features/providers/ComparisonPage.tsx').then((m) => ({ default: m.ComparisonPage })),
);
export const ProviderPage = lazy(() =>
  import('../features/provider/ProviderPage.tsx').then((m) => ({ default: m.ProviderPage })),
);
export const AwayPage = lazy(() => import('../features/away/AwayPage.tsx').then((m) => ({ default: m.AwayPage })));
export const TimetablePage = lazy(() => import('../features/away/TimetablePage.tsx').then((m) => ({ default: m.TimetablePage })));
export const SuspensionPage = lazy(() =>
  import('../features/away/SuspensionPage.tsx').then((m) => ({ default: m.SuspensionPage })),
);
export const NoticesPage = lazy(() => import('../features/notices/NoticesPage.tsx').then((m) => ({ default: m.NoticesPage })));
export const NoticePage = lazy(() => import('../features/notices/NoticePage.tsx').then((m) => ({ default: m.NoticePage })));
export const AheadPage = lazy(() => import('../features/ahead/AheadPage.tsx').then((m) => ({ default: m.AheadPage })));
export const TemplatesPage = lazy(() =>
  import('../features/templates/TemplatesPage.tsx').then((m) => ({ default: m.TemplatesPage })),
);
export const TemplatePage = lazy(() =>
  import('../features/templates/TemplatePage.tsx').then((m) => ({ default: m.TemplatePage })),
);
export const ContactsPage = lazy(() => import('../features/contact/ContactsPage.tsx').then((m) => ({ default: m.ContactsPage })));
export const ConfidentialPage = lazy(() =>
  import('../features/confidential/ConfidentialPage.tsx').then((m) => ({ default: m.ConfidentialPage })),
);
export const ConcernPage = lazy(() =>
  import('../features/confidential/ConcernPage.tsx').then((m) => ({ default: m.ConcernPage })),
);
export const ChronologyPage = lazy(() =>
  import('../features/confidential/ChronologyPage.tsx').then((m) => ({ default: m.ChronologyPage })),
);
export const RingMePage = lazy(() => import('../features/confidential/RingMePage.tsx').then((m) => ({ default: m.RingMePage })));
export const RollPage = lazy(() => import('../features/confidential/RollPage.tsx').then((m) => ({ default: m.RollPage })));
export const AuditPage = lazy(() => import('../features/confidential/AuditPage.tsx').then((m) => ({ default: m.AuditPage })));
export const PolicyPage = lazy(() => import('../features/policy/PolicyPage.tsx').then((m) => ({ default: m.PolicyPage })));
export const RetentionPage = lazy(() =>
  import('../features/retention/RetentionPage.tsx').then((m) => ({ default: m.RetentionPage })),
);
export const TrustPage = lazy(() => import('../features/trust/TrustPage.tsx').then((m) => ({ default: m.TrustPage })));
export const FailurePanel = lazy(() => import('../features/ending/FailurePanel.tsx').then((m) => ({ default: m.FailurePanel })));
