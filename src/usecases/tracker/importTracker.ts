import type { Change, Written } from '#records/records.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type ImportTracker, type TrackerFile, trackerFile } from './trackerFile.ts';

export interface ImportedTracker {
  readonly providers: number;
  readonly placements: number;
  readonly left: number;
}

/**
 * Adds the providers of a tracker and proposes its placements; rows with problems are left out. Keys come from the content, so that the
 * same file again adds only what is missing: after a failure, send it again.
 */
export async function importTracker(desk: Desk, schoolKey: string, input: ImportTracker): Promise<Outcome<ImportedTracker>> {
  await desk.records.trust({ maxAgeInSeconds: 0 });
  const opened = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0 });
  if (!opened.done) return opened;
  const read = await trackerFile(desk, opened.value, input);
  if (!read.done) return read;
  const { plan, missingFields } = read.value;
  if (missingFields.length > 0) return refuse.badField('mapping.providerName', 'Choose the column that holds the provider.');

  const { signature } = opened.value;
  const providers = providerChanges(opened.value, read.value);
  if (providers.length > 0) {
    const writer = await desk.writer('trust');
    const note = { by: signature, action: 'Provider added from a tracker', subject: input.fileName };
    const failed = failure(await writer.change(providers, note), "the trust's providers");
    // What was saved is there, and asks for its cards, whether the rest came through or not.
    desk.afterChange(schoolKey);
    if (failed !== undefined) return failed;
  }
  const placements = plan.placements.map(({ placement }): Change => ({ list: 'placements', create: placement }));
  if (placements.length > 0) {
    const writer = await desk.writer({ school: schoolKey });
    const note = { by: signature, action: 'Placement proposed from a tracker', subject: input.fileName };
    const failed = failure(await writer.change(placements, note), 'placements');
    desk.afterChange(schoolKey);
    if (failed !== undefined) return failed;
  }
  const left = plan.rows.filter(({ action }) => action === 'left').length;
  return done({ providers: plan.providers.length, placements: placements.length, left });
}

/** What the trust has already, after an answer that was lost, is left as it is. */
const providerChanges = ({ trust }: OpenSchool, { plan }: TrackerFile): Change[] =>
  plan.providers.flatMap(({ provider, site }): Change[] => [
    ...(trust.providers.has(provider.key) ? [] : [{ list: 'providers', create: provider } as const]),
    ...(trust.sites.has(site.key) ? [] : [{ list: 'providerSites', create: site } as const]),
  ]);

/** `duplicate` is this very row, written before. */
function failure(written: readonly Written[], what: string) {
  if (written.some((one) => !one.done && one.why === 'forbidden')) return refuse.bySharePoint(what);
  const failed = written.filter((one) => !one.done && one.why !== 'duplicate').length;
  return failed === 0
    ? undefined
    : refuse.changedMeanwhile(
        `${written.length - failed} of ${written.length} saved. Import the same file again to finish; nothing is added twice.`,
      );
}
