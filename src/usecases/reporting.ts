import type { Provider } from '#domain/provider.ts';

/** When and how a provider says who is there; empty: at the school's own time, and not by e-mail. */
export interface Reporting {
  readonly morningReportsBy: string;
  readonly afternoonReportsBy: string;
  readonly attendanceEmail: string;
}

export const reportingOf = (provider: Provider): Reporting => ({
  morningReportsBy: provider.morningReportsBy ?? '',
  afternoonReportsBy: provider.afternoonReportsBy ?? '',
  attendanceEmail: provider.attendanceEmail,
});

export const isSameReporting = (one: Reporting, other: Reporting): boolean =>
  one.morningReportsBy === other.morningReportsBy &&
  one.afternoonReportsBy === other.afternoonReportsBy &&
  one.attendanceEmail === other.attendanceEmail;
