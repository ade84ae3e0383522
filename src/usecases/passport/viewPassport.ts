import { registrationTest } from '#domain/checks/provider/registrationTest.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { passport } from '#domain/passport/passport.ts';
import type { PassportTask } from '#domain/passport/passportTask.ts';
import { countedHere, registrationRows } from '#domain/passport/registrationRows.ts';
import type { Provider } from '#domain/provider.ts';
import { happenings, type ProviderCheck, type ProviderCheckKind } from '#domain/providerCheck.ts';
import type { Desk } from '../desk.ts';
import { evidenceFolder } from '../evidenceOf.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done } from '../outcome.ts';
import { mayApproveException } from '../policyRights.ts';
import { noSuchProvider } from '../viewProvider.ts';
import { formOf } from './providerDetails.ts';
import { recordRow } from './recordRow.ts';

/** The passport of a provider as a page shows it: what is asked for and how it stands, its sites, its visits, what it told, who counts. */
export async function viewPassport(desk: Desk, schoolKey: string, providerKey: string) {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const provider = opened.value.facts.providers.get(providerKey);
  if (provider === undefined) return noSuchProvider(opened.value, providerKey);
  return done(await passportPage(desk, opened.value, provider));
}

async function passportPage(desk: Desk, open: OpenSchool, provider: Provider) {
  const { facts, today } = open;
  const own = facts.providerChecks.filter((check) => check.providerKey === provider.key && check.on <= today);
  const filesGone = await filesGoneOf(desk, provider, own);
  const sites = Array.from(facts.sites.values()).filter((site) => site.providerKey === provider.key);
  const row = recordRow(open, filesGone ?? new Set());
  const { groups, settled, all, first } = passport(provider, sites, { ...facts, filesGone: filesGone ?? new Set() }, today);
  const newest = (kinds: readonly ProviderCheckKind[]) =>
    own
      .filter(({ check }) => kinds.includes(check))
      .toSorted((a, b) => b.on.localeCompare(a.on) || b.by.at.localeCompare(a.by.at))
      .map(row);
  return {
    settled,
    all,
    first: first.map(({ key, name, status }) => ({ key, name, status })),
    groups: groups.map((group) => ({ ...group, tasks: group.tasks.map((task) => taskRow(task, row)) })),
    details: formOf(provider),
    sites: sites.map(({ providerKey: _, ...site }) => site),
    visits: newest(['siteVisit']),
    told: newest(happenings),
    registration: {
      rows: registrationRows(provider, facts, today).map((one) => ({
        ...one,
        ofTrust: one.ofTrust ?? null,
        declared: one.declared ?? null,
      })),
      because: registrationTest(provider, facts, today).because,
      here: countedHere(provider.key, facts, today),
    },
    /** Whether the library could be asked which files are there. */
    areFilesSeen: filesGone !== undefined,
    mayRecord: holdsRight('recordCheck', desk.person, facts).outcome === 'met',
    mayDescribe: holdsRight('describeProvider', desk.person, facts).outcome === 'met',
    mayApproveException: mayApproveException(desk, open).outcome === 'met',
    /** Who records checks, for whoever may not. */
    whoRecords: holdsRight('recordCheck', desk.person, facts).because,
  };
}

/** The evidence that somebody took away in SharePoint; undefined when that cannot be asked now, which keeps nobody from reading. */
async function filesGoneOf(
  desk: Desk,
  provider: Provider,
  checks: readonly ProviderCheck[],
): Promise<ReadonlySet<string> | undefined> {
  const files = checks.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const there = await desk.evidence.there(evidenceFolder(provider), files);
  return there && new Set(files.filter(({ itemId }) => !there.has(itemId)).map(({ itemId }) => itemId));
}

const taskRow = ({ citation, latest, expiresOn, check, ...task }: PassportTask, row: ReturnType<typeof recordRow>) => ({
  ...task,
  citation: citation.title,
  expiresOn: expiresOn ?? null,
  check: check ?? null,
  record: latest === undefined ? null : row(latest),
});
