/** Which page stands at which address. Today comes with the first load; the others when they are asked for. */
import { Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { type Role, roles } from '#domain/staff.ts';
import { useHandedOver } from '../features/evaluation/handOver/handedOver.ts';
import { TodayPage } from '../features/today/TodayPage.tsx';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Loading } from '../shared/Loading.tsx';
import { Page } from '../shared/Page.tsx';
import { useMe } from '../shared/useMe.ts';
import * as pages from './lazyPages.tsx';
import { NotFound } from './NotFound.tsx';
import { Opening } from './Opening.tsx';
import { placementParts } from './placementParts.tsx';
import { SchoolPages } from './SchoolPages.tsx';
import { Shell } from './Shell.tsx';

export function Pages() {
  const handed = useHandedOver();
  return <Suspense fallback={<Opening />}>{handed ? <pages.HandedOverPage handed={handed} /> : <AllPages />}</Suspense>;
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
            <pages.TrustPage />
          </Suspense>
        </Shell>
      </Route>
      <Route path="/schools/:school/*?">
        {({ school }) => (
          <SchoolPages schoolKey={decodeURIComponent(school)}>
            <Switch>
              <Route path="/schools/:school/today/:date?">{({ date }) => <TodayPage date={date} />}</Route>
              <Route path="/schools/:school/register/attendance" component={pages.AttendancePage} />
              <Route path="/schools/:school/register/reconcile" component={pages.ReconcilePage} />
              <Route path="/schools/:school/register/:monday?">{({ monday }) => <pages.RegisterPage monday={monday} />}</Route>
              <Route path="/schools/:school/placements" component={pages.PlacementsPage} />
              <Route path="/schools/:school/placements/new" component={pages.ProposePage} />
              <Route path="/schools/:school/placements/from/:key">
                {({ key }) => <pages.ProposeFromReferralPage referralKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/referrals" component={pages.ReferralsPage} />
              <Route path="/schools/:school/referrals/new" component={pages.BeginPage} />
              <Route path="/schools/:school/referrals/:key">
                {({ key }) => <pages.ReferralPage referralKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/placements/:key/revise">
                {({ key }) => <pages.RevisePage placementKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/placements/:key/visit">
                {({ key }) => <pages.VisitPage key={key} placementKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/placements/:key/evaluations/:when">
                {({ key, when }) => <pages.EvaluationPage key={when} placementKey={decodeURIComponent(key)} when={when} />}
              </Route>
              <Route path="/schools/:school/placements/:key/reviews/:review">
                {({ key, review }) => (
                  <pages.ReviewPage placementKey={decodeURIComponent(key)} reviewKey={decodeURIComponent(review)} />
                )}
              </Route>
              <Route path="/schools/:school/placements/:key">
                {({ key }) => <pages.PlacementPage key={key} placementKey={decodeURIComponent(key)} parts={placementParts} />}
              </Route>
              <Route path="/schools/:school/pupils" component={pages.PupilsPage} />
              <Route path="/schools/:school/pupils/import" component={pages.ImportPage} />
              <Route path="/schools/:school/pupils/:key/information">
                {({ key }) => <pages.InformationPage pupilKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/pupils/:key">
                {({ key }) => <pages.PupilPage pupilKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/providers" component={pages.ProvidersPage} />
              <Route path="/schools/:school/providers/new" component={pages.AddProviderPage} />
              <Route path="/schools/:school/providers/import" component={pages.TrackerImportPage} />
              <Route path="/schools/:school/providers/compare" component={pages.ComparisonPage} />
              <Route path="/schools/:school/providers/:key">
                {({ key }) => (
                  <pages.ProviderPage
                    key={key}
                    providerKey={decodeURIComponent(key)}
                    failure={<pages.FailurePanel providerKey={decodeURIComponent(key)} />}
                  />
                )}
              </Route>
              <Route path="/schools/:school/away" component={pages.AwayPage} />
              <Route path="/schools/:school/timetables/:key">
                {({ key }) => <pages.TimetablePage key={key} timetableKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/suspensions/:key">
                {({ key }) => <pages.SuspensionPage key={key} suspensionKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/notices" component={pages.NoticesPage} />
              <Route path="/schools/:school/notices/:key">
                {({ key }) => <pages.NoticePage noticeKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/contacts" component={pages.ContactsPage} />
              <Route path="/schools/:school/ahead" component={pages.AheadPage} />
              <Route path="/schools/:school/templates" component={pages.TemplatesPage} />
              <Route path="/schools/:school/templates/:kind">
                {({ kind }) => <pages.TemplatePage kind={decodeURIComponent(kind)} />}
              </Route>
              <Route path="/schools/:school/confidential" component={pages.ConfidentialPage} />
              <Route path="/schools/:school/confidential/chronology/:key">
                {({ key }) => <pages.ChronologyPage key={key} placementKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/confidential/:key">
                {({ key }) => <pages.ConcernPage key={key} concernKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/ring-me" component={pages.RingMePage} />
              <Route path="/schools/:school/roll" component={pages.RollPage} />
              <Route path="/schools/:school/providers/:key/audits">
                {({ key }) => <pages.AuditPage key={key} providerKey={decodeURIComponent(key)} />}
              </Route>
              <Route path="/schools/:school/policy" component={pages.PolicyPage} />
              <Route path="/schools/:school/retention" component={pages.RetentionPage} />
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
