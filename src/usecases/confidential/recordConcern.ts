import type { ConcernRecord } from '#domain/safeguarding/confidentialRecords.ts';
import { contentKey } from '../contentKey.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { addConfidential } from './addConfidential.ts';
import { askOtherLeads, type OtherLeads } from './askOtherLeads.ts';
import { type OpenConfidential, openConfidential } from './openConfidential.ts';
import { recordedAlready } from './recordedAlready.ts';

export type NewConcern = Omit<ConcernRecord, 'by'>;

/** Initials say nothing to whoever reads it in five years. */
const isInitials = (text: string): boolean => /^(\p{Lu}\.?\s*){1,3}$/u.test(text.trim());

/**
 * Records a concern (SAF-2), once however often it is sent. Where it is about the setting itself, the safeguarding leads of the other schools
 * with pupils there are asked to ring: nothing else reaches them.
 */
export async function recordConcern(
  desk: Desk,
  schoolKey: string,
  concern: NewConcern,
): Promise<Outcome<{ readonly key: string } & OtherLeads>> {
  const opened = await openConfidential(desk, schoolKey, true);
  if (!opened.done) return opened;
  const { open, records } = opened.value;
  const mine = records.concerns.find(({ key }) => key === concern.key);
  if (mine !== undefined) {
    const recorded = recordedAlready(mine, concern);
    if (!recorded.done) return recorded;
  } else {
    const problem = problemWith(concern, opened.value);
    if (problem !== undefined) return problem;
    const added = await addConfidential(desk, schoolKey, [{ list: 'concerns', value: { ...concern, by: open.signature } }]);
    if (!added.done) return added;
  }
  if (!concern.isAboutSetting) return done({ key: concern.key, asked: [], notAsked: [] });
  const others = await askOtherLeads(desk, open, concern.key, concern.providerKey);
  const kept = await keepWhoWasAsked(desk, opened.value, concern, others);
  return kept.done ? done({ key: concern.key, ...others }) : kept;
}

/** Stays with the concern: which leads were asked to ring, and whom nobody has asked yet. */
async function keepWhoWasAsked(
  desk: Desk,
  { open, records }: OpenConfidential,
  { key: concernKey, pupilKey }: NewConcern,
  { asked, notAsked }: OtherLeads,
): Promise<Outcome<unknown>> {
  const key = contentKey('leads', concernKey, ...asked, 'not', ...notAsked);
  if (asked.length + notAsked.length === 0 || records.entries.some((one) => one.key === key)) return done({ key });
  const words = [
    ...(asked.length > 0 ? [`The safeguarding leads of these schools were asked to ring: ${asked.join(', ')}.`] : []),
    ...(notAsked.length > 0 ? [`These could not be looked at. Ring their safeguarding leads: ${notAsked.join(', ')}.`] : []),
  ].join(' ');
  const entry = { key, kind: 'added', pupilKey, concernKey, on: open.today, words, corrects: '', about: '' } as const;
  return addConfidential(desk, open.facts.school.key, [{ list: 'chronology', value: { ...entry, by: open.signature } }]);
}

function problemWith(concern: NewConcern, { open: { facts, today } }: OpenConfidential): Outcome<never> | undefined {
  if (!facts.pupils.has(concern.pupilKey)) return refuse.badField('pupilKey', 'Choose the pupil from the list.');
  if (concern.providerKey !== '' && !facts.providers.has(concern.providerKey))
    return refuse.badField('providerKey', 'Choose the setting from the list.');
  if (concern.isAboutSetting && concern.providerKey === '')
    return refuse.badField('providerKey', 'Choose the setting that it is about.');
  if (concern.raisedOn > today)
    return refuse.badField('raisedOn', 'This day is still to come. Enter the day on which you were told.');
  if (concern.happenedOn > concern.raisedOn)
    return refuse.badField('happenedOn', 'It cannot have happened after you were told. Put one of the days right.');
  if (concern.raisedBy.trim() === '' || isInitials(concern.raisedBy))
    return refuse.badField('raisedBy', 'Write the full name of who told of it, not initials.');
  if (concern.words.trim() === '')
    return refuse.badField('words', 'Write what was said or seen, in the words of whoever told it.');
  if (concern.parentsReason.trim() === '')
    return refuse.badField(
      'parentsReason',
      'Write how the parents were told, or why not: only where it would put the child at risk.',
    );
  return undefined;
}
