import { createContext, use } from 'react';
import type { Whereabouts } from '#api/contractAttendance.ts';
import type { FollowUpStep } from '#domain/followUp.ts';
import type { Half } from '#domain/session.ts';
import type { Given } from '../answer/answers.ts';
import type { EventKind } from '../events/eventDraft.ts';

type Event = Whereabouts['events'][number];

/** A dialog of the board, and what it is about. */
export type Asking =
  | { readonly dialog: 'followUp'; readonly row: Whereabouts; readonly step?: FollowUpStep }
  | { readonly dialog: 'event'; readonly row: Whereabouts; readonly kind: EventKind; readonly isForProvider: boolean }
  | { readonly dialog: 'takeBack'; readonly row: Whereabouts; readonly event: Event }
  | { readonly dialog: 'note'; readonly row: Whereabouts }
  | { readonly dialog: 'allHere'; readonly rows: readonly Whereabouts[] };

export interface Board {
  readonly date: string;
  /** The date the page was asked for; undefined is today. */
  readonly asked: string | undefined;
  readonly half: Half;
  /** By when the school wants its answers in this session, `hh:mm`. */
  readonly cutOffAt: string;
  readonly isPastDay: boolean;
  readonly mayConfirm: boolean;
  readonly mayFollowUp: boolean;
  readonly answer: (rows: readonly Whereabouts[], given: Given) => void;
  readonly ask: (asking: Asking) => void;
  readonly act: (row: Whereabouts) => void;
  /** Opens what else can be done with a pupil, beside the button that was pressed. */
  readonly openMenu: (row: Whereabouts, target: HTMLElement) => void;
}

export const BoardContext = createContext<Board | undefined>(undefined);

/** The session on screen and what can be done there. */
export function useBoard(): Board {
  const board = use(BoardContext);
  if (!board) throw new Error('useBoard needs a BoardContext above it: see board/SessionBoard.tsx.');
  return board;
}

/** Pupils whose answer is on its way; apart from the board, so that an answer draws no other row anew. */
export const SavingContext = createContext<readonly string[]>([]);

export const useSaving = (): readonly string[] => use(SavingContext);
