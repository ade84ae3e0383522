import type { Decision } from '../decision.ts';
import { londonTime } from '../londonTime.ts';
import type { Placement } from '../placement.ts';
import { reviewOutcomeNames } from '../review.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { Signature } from '../staff.ts';
import { lowerFirst } from '../words.ts';
import type { TimelineEntry, TimelineKind } from './timelineEntry.ts';

const decisionWords = { approved: 'Approved', sentBack: 'Sent back', withdrawn: 'Withdrawn', ended: 'Ended' } as const;

const signed = (key: string, kind: TimelineKind, by: Signature, says: string, detail: readonly string[] = []): TimelineEntry => ({
  key,
  at: londonTime(by.at),
  recordedAt: by.at,
  by: by.name,
  kind,
  says,
  detail,
  corrects: null,
});

/** Proposed, decided, agreed, and the reviews held; each only where the case file does not tell of it more fully. */
export function decisionEntries(
  facts: Pick<SchoolFacts, 'decisions' | 'reviews' | 'caseRecords'>,
  placement: Placement,
): TimelineEntry[] {
  const { key, revision, proposed, agreement } = placement;
  const own = facts.caseRecords.filter(({ placementKey }) => placementKey === key);
  const told = new Set(own.flatMap(({ what }) => (what.kind === 'reviewHeld' ? [what.reviewKey] : [])));
  const ofGovernors = new Set(own.flatMap(({ what }) => (what.kind === 'governingBodyDecided' ? [what.revision] : [])));
  const isInFile = own.some(
    ({ what }) => what.kind === 'documentMade' && what.document === 'agreement' && what.version === agreement?.version,
  );
  return [
    signed(
      `proposed-${revision}`,
      'decision',
      proposed,
      revision === 1 ? 'Placement proposed (proposal 1).' : `Changed and proposed again (proposal ${revision}).`,
    ),
    ...facts.decisions
      .filter(
        ({ placementKey, revision: of, decision }) => placementKey === key && !(ofGovernors.has(of) && isOfGovernors(decision)),
      )
      .map(ofDecision),
    ...(agreement === undefined || isInFile
      ? []
      : [
          signed(
            `agreement-${agreement.version}`,
            'document',
            agreement.made,
            agreement.version === 1 ? 'Agreement made.' : `Agreement made again (version ${agreement.version}).`,
            [agreement.fileName],
          ),
        ]),
    ...facts.reviews.flatMap(({ key: reviewKey, placementKey, held }) => {
      if (placementKey !== key || held === undefined || told.has(reviewKey)) return [];
      const says = `Review held: ${lowerFirst(reviewOutcomeNames[held.outcome])}.`;
      return [
        {
          ...signed(`review-${reviewKey}`, 'review', held.recorded, says, [held.summary]),
          at: { date: held.on, time: null },
        },
      ];
    }),
  ];
}

const isOfGovernors = (decision: Decision['decision']): boolean => decision === 'approved' || decision === 'sentBack';

function ofDecision({ key, decision, reason, decided, revision }: Decision): TimelineEntry {
  const says = `${decisionWords[decision]} (proposal ${revision}).`;
  return signed(key, 'decision', decided, says, reason === '' ? [] : [`Reason: ${reason}`]);
}
