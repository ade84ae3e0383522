import type { Duty } from '#domain/duties/duty.ts';
import type { Standing } from '#domain/duties/standing.ts';
import { policyBook } from '#domain/policy/policyBook.ts';
import type { PolicyChoice } from '#domain/policy/policyChoice.ts';
import { type PreviewedDuty, policyPreview } from '#domain/policy/policyPreview.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from './desk.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { type ChangePolicy, policyChoices } from './policyChanges.ts';
import { schoolsOf } from './schoolsOf.ts';
import { visibleDuties } from './visibleDuties.ts';

export interface PreviewedRow {
  readonly school: string;
  readonly say: string;
  readonly because: string;
  readonly dueBefore: DateText | null;
  readonly dueAfter: DateText | null;
  readonly standsBefore: Standing | null;
  readonly standsAfter: Standing | null;
  readonly placementKey: string | null;
}
export interface PolicyPreviewView {
  readonly becomePressing: PreviewedRow[];
  readonly easeOff: PreviewedRow[];
  readonly move: number;
  readonly schools: number;
}

/** What a change of policy would make due or overdue, at the school or in every school that the person may read. Writes nothing. */
export async function previewPolicy(desk: Desk, schoolKey: string, input: ChangePolicy): Promise<Outcome<PolicyPreviewView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const choices = policyChoices(opened.value, input);
  if (!choices.done) return choices;
  const schools = input.scope === 'trust' ? await schoolsOf(desk) : [opened.value];
  const previews = schools.map((open) => previewOf(desk, open, choices.value));
  return done({
    becomePressing: previews.flatMap(({ becomePressing }) => becomePressing),
    easeOff: previews.flatMap(({ easeOff }) => easeOff),
    move: previews.reduce((sum, { move }) => sum + move, 0),
    schools: schools.length,
  });
}

function previewOf(desk: Desk, open: OpenSchool, choices: readonly PolicyChoice[]): Omit<PolicyPreviewView, 'schools'> {
  const { facts } = open;
  const changed = policyBook([...facts.policy.choices, ...choices], facts.school.key);
  const { becomePressing, easeOff, move } = policyPreview(facts, changed, open);
  const rows = (duties: readonly PreviewedDuty[]): PreviewedRow[] =>
    duties.flatMap((one) => {
      const duty = one.after ?? one.before;
      return duty === undefined
        ? []
        : visibleDuties([duty], desk.person, facts).map((seen) => rowOf(facts.school.name, one, seen));
    });
  return { becomePressing: rows(becomePressing), easeOff: rows(easeOff), move };
}

function rowOf(school: string, { before, after, standsBefore, standsAfter }: PreviewedDuty, duty: Duty): PreviewedRow {
  const { say, because } = duty.words();
  return {
    school,
    say,
    because,
    dueBefore: before?.dueOn ?? null,
    dueAfter: after?.dueOn ?? null,
    standsBefore: standsBefore ?? null,
    standsAfter: standsAfter ?? null,
    placementKey: duty.placementKey ?? null,
  };
}
