import type { GivenBody, LearnerPage } from '#api/contractLearner.ts';
import { isSentHow } from '#domain/caseFile/sentHow.ts';
import { type InformationKind, informationKinds } from '#domain/learner/informationKind.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';

/** What is in the form, as it is typed. */
export interface GivenDraft {
  readonly key: string;
  readonly information: readonly InformationKind[];
  readonly withheld: readonly InformationKind[];
  readonly isKeptBack: boolean;
  readonly reason: string;
  readonly on: string;
  readonly to: string;
  readonly how: string;
}

export const givenDraft = (today: string): GivenDraft => ({
  key: crypto.randomUUID(),
  information: [],
  withheld: [],
  isKeptBack: false,
  reason: '',
  on: dayAsTyped(today),
  to: '',
  how: '',
});

type OfProvider = LearnerPage['given'][number];

/** What can be given to this provider: what is asked for, and all the rest but the plans that nobody asks for. */
export const kindsFor = ({ items, others }: OfProvider): InformationKind[] => {
  const asked = items.filter(({ standing }) => standing !== 'notAsked').map(({ kind }) => kind);
  const further: readonly InformationKind[] = ['behaviourPlan', 'support'];
  return informationKinds.filter(
    (kind) => asked.includes(kind) || further.includes(kind) || (kind === 'otherProviders' && others.length > 0),
  );
};

/** What this person may still record of what is missing or out of date. */
export const missingFor = (provider: OfProvider, { may, versions }: Pick<LearnerPage, 'may' | 'versions'>): InformationKind[] =>
  provider.items
    .filter(({ standing }) => standing === 'missing' || standing === 'outOfDate')
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'childProtectionPlan' || may.giveProtectionPlan)
    .filter((kind) => kind !== 'riskAssessment' || versions.length > 0);

/** What is sent, or what is missing before it can be sent. */
export function givenFrom(
  draft: GivenDraft,
  placementKey: string,
): { readonly record: GivenBody } | { readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const need = (is: boolean, where: string, say: string) => {
    if (!is) problems.push({ where, say });
  };
  const on = dayFrom(draft.on);
  // What is given is not kept back: its box is gone, its tick may still be in the draft.
  const withheld = draft.isKeptBack ? draft.withheld.filter((kind) => !draft.information.includes(kind)) : [];
  need(draft.information.length + withheld.length > 0, 'information', 'Tick what was given.');
  need(!draft.isKeptBack || withheld.length > 0, 'withheld', 'Tick what was kept back, or take the tick away that says so.');
  need(withheld.length === 0 || draft.reason.trim() !== '', 'reason', 'Say why the provider need not know it.');
  need(draft.to.trim() !== '', 'to', 'Write who received it.');
  need(isSentHow(draft.how), 'how', 'Choose how it reached them.');
  need(on !== undefined, 'on', 'Write the day, such as 23/11/2026.');
  if (problems.length > 0 || on === undefined || !isSentHow(draft.how)) return { problems };
  const { key, information, reason, to, how } = draft;
  return {
    record: {
      ...{ key, placementKey, on, to: to.trim(), how },
      information: [...information],
      withheld: [...withheld],
      reason: withheld.length === 0 ? '' : reason.trim(),
    },
  };
}
