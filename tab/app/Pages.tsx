/** Which page stands at which address. Today comes with the first load; the others when they are asked for. */
import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { type Role, roles } from '#domain/staff.ts';
import { useHandedOver } from '../features/evaluation/handOver/handedOver.ts';
import { TodayPage } from '../features/today/TodayPage.tsx';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Loading } from '../shared/Loading.tsx';
import { Page } from '../shared/Page.tsx';
import { useMe } from '../shared/useMe.ts';
import { NotFound } from './NotFound.tsx';
import { Opening } from './Opening.tsx';
import { SchoolPages } from './SchoolPages.tsx';
import { Shell } from './Shell.tsx';

const PlacementsPage = lazy(() =>
  import('../features/placements/PlacementsPage.tsx').then((m) => ({ default: m.PlacementsPage })),
);
const ProposePage = lazy(() => import('../features/placements/ProposePage.tsx').then((m) => ({ default: m.ProposePage })));
const ProposeFromReferralPage = lazy(() =>
  import('../features/placements/ProposeFromReferralPage.tsx').then((m) => ({ default: m.ProposeFromReferralPage })),
);
const ReferralsPage = lazy(() => import('../features/referral/ReferralsPage.tsx').then((m) => ({ default: m.ReferralsPage })));
const BeginPage = lazy(() => import('../features/referral/BeginPage.tsx').then((m) => ({ default: m.BeginPage })));
const ReferralPage = lazy(() => import('../features/referral/ReferralPage.tsx').then((m) => ({ default: m.ReferralPage })));
const RevisePage = lazy(() => import('../features/placements/RevisePage.tsx').then((m) => ({ default: m.RevisePage })));
const PlacementPage = lazy(() => import('../features/placement/PlacementPage.tsx').then((m) => ({ default: m.PlacementPage })));
const VisitPage = lazy(() => import('../features/visit/VisitPage.tsx').then((m) => ({ default: m.VisitPage })));
const EvaluationPage = lazy(() =>
  import('../features/evaluation/EvaluationPage.tsx').then((m) => ({ default: m.EvaluationPage })),
);
const HandedOverPage = lazy(() =>
  import('../features/evaluation/handOver/HandedOverPage.tsx').then((m) => ({ default: m.HandedOverPage })),
);
const RegisterPage = lazy(() => import('../features/register/RegisterPage.tsx').then((m) => ({ default: m.RegisterPage })));
const AttendancePage = lazy(() => import('../features/register/AttendancePage.tsx').then((m) => ({ default: m.AttendancePage })));
const ReconcilePage = lazy(() => import('../features/register/ReconcilePage.tsx').then((m) => ({ default: m.ReconcilePage })));
const ReviewPage = lazy(() => import('../features/review/ReviewPage.tsx').then((m) => ({ default: m.ReviewPage })));
const PupilsPage = lazy(() => import('../features/pupils/PupilsPage.tsx').then((m) => ({ default: m.PupilsPage })));
const PupilPage = lazy(() => import('../features/pupil/PupilPage.tsx').then((m) => ({ default: m.PupilPage })));
const InformationPage = lazy(() => import('../features/pupil/InformationPage.tsx').then((m) => ({ default: m.InformationPage })));
const ImportPage = lazy(() => import('../features/pupils/ImportPage.tsx').then((m) => ({ default: m.ImportPage })));
const ProvidersPage = lazy(() => import('../features/providers/ProvidersPage.tsx').then((m) => ({ default: m.ProvidersPage })));
const AddProviderPage = lazy(() =>
  import('../features/providers/AddProviderPage.tsx').then((m) => ({ default: m.AddProviderPage })),
);
const TrackerImportPage = lazy(() =>
  import('../features/trackerImport/TrackerImportPage.tsx').then((m) => ({ default: m.TrackerImportPage })),
);
const ComparisonPage = lazy(() =>
  import('../features/providers/ComparisonPage.tsx').then((m) => ({ default: m.ComparisonPage })),
);
const ProviderPage = lazy(() => import('../features/provider/ProviderPage.tsx').then((m) => ({ default: m.ProviderPage })));
const AwayPage = lazy(() => import('../features/away/AwayPage.tsx').then((m) => ({ default: m.AwayPage })));
const TimetablePage = lazy(() => import('../features/away/TimetablePage.tsx').then((m) => ({ default: m.TimetablePage })));
const SuspensionPage = lazy(() => import('../features/away/SuspensionPage.tsx').then((m) => ({ default: m.SuspensionPage })));
const NoticesPage = lazy(() => import('../features/notices/NoticesPage.tsx').then((m) => ({ default: m.NoticesPage })));
const NoticePage = lazy(() => import('../features/notices/NoticePage.tsx').then((m) => ({ default: m.NoticePage })));
const AheadPage = lazy(() => import('../features/ahead/AheadPage.tsx').then((m) => ({ default: m.AheadPage })));
const TemplatesPage = lazy(() => import('../features/templates/TemplatesPage.tsx').then((m) => ({ default: m.TemplatesPage })));
const TemplatePage = lazy(() => import('../features/templates/TemplatePage.tsx').then((m) => ({ default: m.TemplatePage })));
const ContactsPage = lazy(() => import('../features/contact/ContactsPage.tsx').then((m) => ({ default: m.ContactsPage })));
const ConfidentialPage = lazy(() =>
  import('../features/confidential/ConfidentialPage.tsx').then((m) => ({ default: m.ConfidentialPage })),
);
const ConcernPage = lazy(() => import('../features/confidential/ConcernPage.tsx').then((m) => ({ default: m.ConcernPage })));
const ChronologyPage = lazy(() =>
  import('../features/confidential/ChronologyPage.tsx').then((m) => ({ default: m.ChronologyPage })),
);
const RingMePage = lazy(() => import('../features/confidential/RingMePage.tsx').then((m) => ({ default: m.RingMePage })));
const RollPage = lazy(() => import('../features/confidential/RollPage.tsx').then((m) => ({ default: m.RollPage })));
const AuditPage = lazy(() => import('../features/confidential/AuditPage.tsx').then((m) => ({ default: m.AuditPage })));
const PolicyPage = lazy(() => import('../features/policy/PolicyPage.tsx').then((m) => ({ default: m.PolicyPage })));
const RetentionPage = lazy(() => import('../features/retention/RetentionPage.tsx').then((m) => ({ default: m.RetentionPage })));
const TrustPage = lazy(() => import('../features/trust/TrustPage.tsx').then((m) => ({ default: m.TrustPage })));

export function Pages() {
  const handed = useHandedOver();
  return <Suspense fallback={<Opening />}>{handed ? <HandedOverPage handed={handed} /> : <AllPages />}</Suspense>;
}

const weightOf = (held: readonly Role[]): number => Math.min(...held.map((role) => roles.indexOf(role)));

/** Where a person starts: trust staff at the overview, everybody else at their school's day. */
function Start() {
  const { isTrustStaff, schools } = useMe();
  // Somebody of several schools starts where they carry the most: the roles are listed in that order.
  const [first] = [...schools].sort((a, b) => weightOf(a.roles) - weightOf(b.roles));
  if (isTrustStaff) return <Redirect to="/trust" replace />;
  return first ? <Redirect to={`/schools/${first.key}/today`} replace /> : <NoSchool />;
}

function NoSchool() {
  const { name } = useMe();
  return (
    <Shell>
      <Page title="No school to show">
        <EmptyState
          say={`${name}, there is no school whose records you may read. If there should be, ask its AP lead to add you to the Staff list and to share the school’s SharePoint site with you. Then open Alongside again.`}
        />
      </Page>
    </Shell>
  );
}

function AllPages() {
  return (
    <Switch>
      <Route path="/" component={Start} />
      <Route path="/trust">
        <Shell>
          <Suspense fallback={<Loading what="the page" />}>
            <TrustPage />
          </Suspense>
        </Shell>
      </Route>
      <Route path="/schools/:school/*?">
        {({ school }) => (
          <SchoolPages schoolKey={decodeURIComponent(school)}>
            <Switch>
              <Route path="/schools/:school/today/:date?">{({ date }) => <TodayPage date={date} />}</Route>
              <Route path="/schools/:school/register/attendance" component={AttendancePage} />
              <Route path="/schools/:school/register/reconcile" component={ReconcilePage} />
              <Route path="/schools/:school/register/:monday?">{({ monday }) => <RegisterPage monday={monday} />}</Route>
              <Route path="/schools/:school/placements" component={PlacementsPage} />
              <Route path="/schools/:school/placements/new" component={ProposePage} />
              <Route path="/schools/:school/placements/from/:key">
                {({ key }) => <ProposeFromReferralPage referralKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/referrals" component={ReferralsPage} />
              <Route path="/schools/:school/referrals/new" component={BeginPage} />
              <Route path="/schools/:school/referrals/:key">
                {({ key }) => <ReferralPage referralKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/placements/:key/revise">
                {({ key }) => <RevisePage placementKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/placements/:key/visit">
                {({ key }) => <VisitPage key={key} placementKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/placements/:key/evaluations/:when">
                {({ key, when }) => <EvaluationPage key={when} placementKey={decodeURIComponent(key)} when={when} />}
              </Route>
              <Route path="/schools/:school/placements/:key/reviews/:review">
                {({ key, review }) => (
                  <ReviewPage placementKey={decodeURIComponent(key)} reviewKey={decodeURIComponent(review)} />
                )}
              </Route>
              <Route path="/schools/:school/placements/:key">
                {({ key }) => <PlacementPage key={key} placementKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/pupils" component={PupilsPage} />
              <Route path="/schools/:school/pupils/import" component={ImportPage} />
              <Route path="/schools/:school/pupils/:key/information">
                {({ key }) => <InformationPage pupilKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/pupils/:key">{({ key }) => <PupilPage pupilKey={decodeURIComponent(key)} />}</Route>
              <Route path="/schools/:school/providers" component={ProvidersPage} />
              <Route path="/schools/:school/providers/new" component={AddProviderPage} />
              <Route path="/schools/:school/providers/import" component={TrackerImportPage} />
              <Route path="/schools/:school/providers/compare" component={ComparisonPage} />
              <Route path="/schools/:school/providers/:key">
                {({ key }) => <ProviderPage key={key} providerKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/away" component={AwayPage} />
              <Route path="/schools/:school/timetables/:key">
                {({ key }) => <TimetablePage key={key} timetableKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/suspensions/:key">
                {({ key }) => <SuspensionPage key={key} suspensionKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/notices" component={NoticesPage} />
              <Route path="/schools/:school/notices/:key">
                {({ key }) => <NoticePage noticeKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/contacts" component={ContactsPage} />
              <Route path="/schools/:school/ahead" component={AheadPage} />
              <Route path="/schools/:school/templates" component={TemplatesPage} />
              <Route path="/schools/:school/templates/:kind">
                {({ kind }) => <TemplatePage kind={decodeURIComponent(kind)} />}
              </Route>
              <Route path="/schools/:school/confidential" component={ConfidentialPage} />
              <Route path="/schools/:school/confidential/chronology/:key">
                {({ key }) => <ChronologyPage key={key} placementKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/confidential/:key">
                {({ key }) => <ConcernPage key={key} concernKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/ring-me" component={RingMePage} />
              <Route path="/schools/:school/roll" component={RollPage} />
              <Route path="/schools/:school/providers/:key/audits">
                {({ key }) => <AuditPage key={key} providerKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/policy" component={PolicyPage} />
              <Route path="/schools/:school/retention" component={RetentionPage} />
              <Route component={NotFound} />
            </Switch>
          </SchoolPages>
        )}
      </Route>
      <Route>
        <Shell>
          <NotFound />
        </Shell>
      </Route>
    </Switch>
  );
}
