import { mayPropose } from '#domain/checks/mayPropose.ts';
import { placementFindings } from '#domain/checks/placementFindings.ts';
import type { Placement } from '#domain/placement.ts';
import type { Signature } from '#domain/staff.ts';
import type { Desk } from './desk.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';

/** What a person says of a placement. `key` is made by the form once, so that a repeated send proposes once. */
export type Propose = Omit<Placement, 'revision' | 'proposed' | 'decision' | 'agreement'>;

/** Proposes a placement to the headteacher. Refused with findings where a check is not met. */
export async function proposePlacement(
  desk: Desk,
  schoolKey: string,
  input: Propose,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, book, signature } = opened.value;
  const right = mayPropose(desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  if (book.placements.has(input.key)) return done({ key: input.key });

  const placement = proposalOf(input, 1, signature);
  const refused = unmet(placement, opened.value);
  if (refused !== undefined) return refused;
  const writer = await desk.writer({ school: schoolKey });
  const note = { by: signature, action: 'Placement proposed', subject: placement.key };
  const [written] = await writer.change([{ list: 'placements', create: placement }], note);
  if (written?.done === false && written.why === 'forbidden') return refuse.bySharePoint('placements');
  // `duplicate` is this very proposal, sent twice or its answer lost.
  desk.afterChange(schoolKey);
  return done({ key: placement.key });
}

/** The placement as proposed: one revision of it, signed, without a decision. */
export const proposalOf = (input: Propose, revision: number, proposed: Signature): Placement => ({
  key: input.key,
  revision,
  pupilKey: input.pupilKey,
  providerKey: input.providerKey,
  siteKey: input.siteKey,
  reason: input.reason,
  arrangement: input.arrangement,
  startsOn: input.startsOn,
  endsOn: input.endsOn,
  week: input.week,
  transport: input.transport,
  objectives: input.objectives,
  costPerWeek: input.costPerWeek,
  proposed,
  decision: { status: 'proposed' },
  agreement: undefined,
});

/** The refusal with every check that is not met; undefined when there is none. Unclear ones are left to people. */
export function unmet(placement: Placement, { facts, today }: Pick<OpenSchool, 'facts' | 'today'>) {
  const findings = placementFindings(placement, facts, today).filter((finding) => finding.outcome === 'notMet');
  if (findings.length === 0) return undefined;
  return refuse.rulesNotMet(findings.map((finding) => finding.because).join(' '), findings);
}
