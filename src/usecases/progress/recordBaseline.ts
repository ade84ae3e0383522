import type { DateText } from '#domain/session.ts';
import { aboutPlacement, openPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';

export interface RecordBaseline {
  readonly key: string;
  readonly on: DateText;
  /** 0, 1 or 2: which of the three. */
  readonly objective: number;
  readonly baseline: string;
  /** By when it is to be reached. */
  readonly by: string;
  readonly measure: string;
}

/** Records where the pupil begins with an objective, by when it is to be reached and how that is measured (DOC-2). The newest counts. */
export async function recordBaseline(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  { key, on, objective, ...written }: RecordBaseline,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, 'recordCase');
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  const [baseline, by, measure] = [written.baseline.trim(), written.by.trim(), written.measure.trim()];
  if (baseline === '') return refuse.badField('baseline', 'Write where the pupil begins.');
  if (by === '') return refuse.badField('by', 'Say by when it is to be reached.');
  if (measure === '') return refuse.badField('measure', 'Say how you will know that it is reached.');
  const says = `Objective ${objective + 1} begins: ${baseline}`;
  const what = { kind: 'objectiveBaseline', objective, baseline, by, measure } as const;
  return writeCase(
    desk,
    open,
    { key, ...aboutPlacement(stored.value), on, says, what },
    { action: 'Baseline of an objective recorded' },
  );
}
