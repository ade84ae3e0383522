import type { ProviderDetails } from './providerDetails.ts';
import type { DateText, TimeText } from './session.ts';

/** PRO-1: kinds of provider. `onSite` is provision on the school's own site (PRO-14). */
export const providerKinds = [
  'pupilReferralUnit',
  'apAcademy',
  'mainstreamSchool',
  'specialSchool',
  'independentSchool',
  'college',
  'unregisteredSetting',
  'online',
  'hospital',
  'onSite',
] as const;
export type ProviderKind = (typeof providerKinds)[number];

export const providerKindNames = {
  pupilReferralUnit: 'Pupil referral unit',
  apAcademy: 'AP academy or free school',
  mainstreamSchool: 'Mainstream school',
  specialSchool: 'Special school',
  independentSchool: 'Independent school',
  college: 'College',
  unregisteredSetting: 'Unregistered setting',
  online: 'Online provider',
  hospital: 'Hospital school',
  onSite: "Provision on the school's own site",
} as const satisfies Record<ProviderKind, string>;

/** PRO-1: "every address used including satellite and subcontracted sites". */
export const siteKindNames = { main: 'Main site', satellite: 'Satellite site', subcontracted: 'Subcontracted site' } as const;
export type SiteKind = keyof typeof siteKindNames;
export const siteKinds = ['main', 'satellite', 'subcontracted'] as const satisfies readonly SiteKind[];

/** One address at which a provider works. */
export interface ProviderSite {
  readonly key: string;
  readonly providerKey: string;
  readonly name: string;
  readonly kind: SiteKind;
  /** Who works there for the provider, where the site is subcontracted. */
  readonly subcontractor: string;
  readonly address: string;
  readonly postcode: string;
  readonly telephone: string;
}

/** A provider, shared by the whole trust. `foundIn` says whether the national register or a person is the source. */
export interface Provider extends ProviderDetails {
  readonly key: string;
  readonly name: string;
  readonly kind: ProviderKind;
  /** Empty when it is not a registered establishment. */
  readonly urn: string;
  readonly foundIn: 'register' | 'typedIn';
  /** `Open`, `Closed`, `Open, but proposed to close` ... as the register says it; empty when typed in. */
  readonly registerStatus: string;
  readonly registerCheckedOn: DateText | undefined;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly telephone: string;
  readonly website: string;
  readonly safeguardingLeadName: string;
  readonly safeguardingLeadTelephone: string;
  /** By when this provider says who is there, where that is not the school's own time (PRO-1). */
  readonly morningReportsBy: TimeText | undefined;
  readonly afternoonReportsBy: TimeText | undefined;
  /** Where the provider is asked about attendance by e-mail; empty when it is not. */
  readonly attendanceEmail: string;
}
