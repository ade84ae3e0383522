import type { Week } from '#domain/placement.ts';
import type { ReviewOutcome } from '#domain/review.ts';
import type { DateText } from '#domain/session.ts';
import type { Signature } from '#domain/staff.ts';
import type { Desk } from './desk.ts';
import type { FindingRow } from './findingRow.ts';
import type { Outcome } from './outcome.ts';
import type { PlacementRow } from './placementRow.ts';

export interface PlacementView extends PlacementRow {
  readonly revision: number;
  readonly providerKey: string;
  readonly siteKey: string;
  readonly siteName: string;
  readonly siteAddress: string;
  readonly telephone: string;
  readonly week: Week;
  readonly objectives: string[];
  readonly costPerWeek: number;
  readonly proposed: Signature;
  readonly decided: Signature | null;
  readonly decisionReason: string;
  readonly waitsFor: string[];
  readonly agreement: {
    readonly webUrl: string;
    readonly fileName: string;
    readonly version: number;
    readonly made: Signature;
  } | null;
  readonly reviews: {
    readonly key: string;
    readonly dueOn: DateText;
    readonly heldOn: DateText | null;
    readonly outcome: ReviewOutcome | null;
    readonly summary: string;
    readonly recorded: Signature | null;
  }[];
  readonly history: { readonly at: string; readonly by: string; readonly what: string }[];
  readonly findings: FindingRow[];
  readonly may: {
    readonly revise: boolean;
    readonly decide: boolean;
    readonly makeAgreement: boolean;
    readonly recordReview: boolean;
    readonly end: boolean;
    readonly withdraw: boolean;
  };
}

/** One placement with its history, its checks, and what the person may do with it now. */
export const viewPlacement: (desk: Desk, schoolKey: string, placementKey: string) => Promise<Outcome<PlacementView>> =
  async () => {
    throw new Error('viewPlacement is being written.');
  };
