import type { Duty } from './duty.ts';
import type { DutyKind } from './dutyKinds.ts';

const ofConcerns: readonly DutyKind[] = ['concernShared', 'immediateReview'];

/** Whether a duty tells that there is a concern about a pupil: that is known to the DSL only (SAF-3). */
export const isOfConcern = ({ kind }: Pick<Duty, 'kind'>): boolean => ofConcerns.includes(kind);
