import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { ProviderSite } from '#domain/provider.ts';
import type { Change } from '#records/records.ts';
import type { Desk } from '../desk.ts';
import { openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { noSuchProvider } from '../viewProvider.ts';

export type SiteForm = Omit<ProviderSite, 'key' | 'providerKey'>;
export interface KeepSite extends SiteForm {
  /** Made by the form for a new site, so that a repeated send adds once; that of the site otherwise. */
  readonly key: string;
  /** What the form showed when it was opened; null for a new site. */
  readonly seen: SiteForm | null;
}

/** Adds an address at which a provider works, or changes it, for the whole trust (PRO-1). */
export async function keepSite(
  desk: Desk,
  schoolKey: string,
  providerKey: string,
  { key, seen, ...form }: KeepSite,
): Promise<Outcome<{ readonly key: string }>> {
  await desk.records.trust({ maxAgeInSeconds: 0 });
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, trust, signature } = opened.value;
  const right = holdsRight('describeProvider', desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  if (!trust.providers.has(providerKey)) return noSuchProvider();
  if (form.kind === 'subcontracted' && form.subcontractor === '')
    return refuse.badField('subcontractor', 'Write who works there for the provider.');
  const to: ProviderSite = { ...form, subcontractor: form.kind === 'subcontracted' ? form.subcontractor : '', key, providerKey };

  const stored = trust.sites.get(key);
  if (stored !== undefined && (stored.value.providerKey !== providerKey || isSame(stored.value, to))) return done({ key });
  if (stored === undefined && seen !== null)
    return refuse.changedMeanwhile('Somebody took this site away meanwhile. Open the page again and look.');
  if (stored !== undefined && (seen === null || !isSame(stored.value, seen)))
    return refuse.changedMeanwhile('Somebody else changed this site since you opened the form. Open it again and look.');
  const change: Change =
    stored === undefined ? { list: 'providerSites', create: to } : { list: 'providerSites', update: stored, to };
  const writer = await desk.writer('trust');
  const [written] = await writer.change([change], { by: signature, action: 'Site of a provider kept', subject: providerKey });
  if (written?.done === false && written.why !== 'duplicate')
    return written.why === 'forbidden'
      ? refuse.bySharePoint("the trust's provider sites")
      : refuse.changedMeanwhile('Somebody else is changing this site at the same moment. Open it again and look.');
  desk.afterChange(schoolKey);
  return done({ key });
}

const isSame = (one: SiteForm, other: SiteForm): boolean =>
  one.name === other.name &&
  one.kind === other.kind &&
  one.subcontractor === other.subcontractor &&
  one.address === other.address &&
  one.postcode === other.postcode &&
  one.telephone === other.telephone;
