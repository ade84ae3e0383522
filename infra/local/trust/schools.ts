/** The three schools of the invented Larkfield Learning Trust. Telephone numbers are of the range kept for drama. */
export type SchoolKey = 'larkhill' | 'northmoor' | 'wyndale';

export const hostname = 'larkfield.sharepoint.com';
export const trustSite = '/sites/alongside-trust';
export const siteOf = (school: SchoolKey): string => `/sites/alongside-${school}`;
export const safeguardingSiteOf = (school: SchoolKey): string => `/sites/alongside-${school}-safeguarding`;

export interface SampleSchool {
  readonly key: SchoolKey;
  readonly name: string;
  readonly urn: string;
  /** DfE number without the local authority: four digits, also part of the pupils' UPNs. */
  readonly establishmentNumber: string;
  readonly schoolType: 'Maintained school' | 'Academy' | 'Special academy';
  readonly telephone: string;
  /** Shared mailbox that providers get mail from. */
  readonly mailbox: string;
  readonly times: {
    readonly morning: readonly [asked: string, cutOff: string];
    readonly afternoon: readonly [asked: string, cutOff: string];
  };
  readonly reviewNoticeInSchoolDays: number;
}

/** The invented local authority that the trust works in. */
export const localAuthority = { code: '399', name: 'Wexbourne' } as const;

export const schools: readonly SampleSchool[] = [
  {
    key: 'larkhill',
    name: 'Larkhill Academy',
    urn: '900101',
    establishmentNumber: '4001',
    schoolType: 'Academy',
    telephone: '01632 960100',
    mailbox: 'larkhill.attendance@larkfield.example',
    times: { morning: ['09:05', '09:30'], afternoon: ['13:10', '13:30'] },
    reviewNoticeInSchoolDays: 5,
  },
  {
    key: 'northmoor',
    name: 'Northmoor High School',
    urn: '900102',
    establishmentNumber: '4002',
    schoolType: 'Maintained school',
    telephone: '01632 960200',
    mailbox: 'northmoor.attendance@larkfield.example',
    times: { morning: ['08:50', '09:15'], afternoon: ['12:50', '13:15'] },
    reviewNoticeInSchoolDays: 7,
  },
  {
    key: 'wyndale',
    name: 'Wyndale School',
    urn: '900103',
    establishmentNumber: '7003',
    schoolType: 'Special academy',
    telephone: '01632 960300',
    mailbox: 'wyndale.attendance@larkfield.example',
    times: { morning: ['09:20', '09:45'], afternoon: ['13:00', '13:20'] },
    reviewNoticeInSchoolDays: 5,
  },
];
