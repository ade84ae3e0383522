import type { DateText } from '#domain/session.ts';
import type { Desk } from './desk.ts';

export interface TrustTodayView {
  readonly date: DateText;
  readonly schools: {
    readonly key: string;
    readonly name: string;
    readonly sharePointUrl: string;
    readonly isSchoolDay: boolean;
    readonly due: number;
    readonly confirmed: number;
    readonly absent: number;
    readonly unknown: number;
    readonly runningPlacements: number;
    readonly waitingForApproval: number;
    readonly overdueReviews: number;
  }[];
}

/** Today across every school the person may read, as counts. */
export const viewTrustToday: (desk: Desk) => Promise<TrustTodayView> = async () => {
  throw new Error('viewTrustToday is being written.');
};
