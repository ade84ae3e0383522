import type { TimeText } from './session.ts';

export const schoolTypes = ['maintained', 'academy', 'specialAcademy'] as const;
export type SchoolType = (typeof schoolTypes)[number];

/** A school of the trust, with the times at which it works. Times are Europe/London. */
export interface School {
  /** Short name used in addresses and keys, e.g. `larkhill`; never changes. */
  readonly key: string;
  readonly name: string;
  readonly urn: string;
  readonly schoolType: SchoolType;
  readonly telephone: string;
  /** Server-relative path of its SharePoint site, e.g. `/sites/larkhill-ap`. */
  readonly sitePath: string;
  /** The same of the site with the safeguarding records; empty or left out when the school has none. */
  readonly confidentialSitePath?: string | undefined;
  readonly morningAskedAt: TimeText;
  readonly morningCutOffAt: TimeText;
  readonly afternoonAskedAt: TimeText;
  readonly afternoonCutOffAt: TimeText;
  /** How many school days before a review falls due its owner is told. */
  readonly reviewNoticeInSchoolDays: number;
  /** When people of the school are told what is due. */
  readonly digestAt: TimeText;
  /** The shared mailbox that mail to providers is sent from; empty when the school has none. */
  readonly mailbox: string;
}
