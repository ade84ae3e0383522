import type { SampleTrust } from '../../infra/local/trust/trustShape.ts';

export const hostname = 'larkfield.sharepoint.com';
export const trustSite = '/sites/alongside-trust';
export const schoolSite = '/sites/alongside-larkhill';
export const otherSite = '/sites/alongside-brook';

const id = (n: number) => `aaaaaaaa-0000-4000-8000-00000000000${n}`;
export const apLead = id(1);
export const headteacher = id(2);
export const outsider = id(3);
export const mailbox = 'attendance@larkfield.example';

const person = (personId: string, name: string, roles: readonly string[]) => {
  const [givenName = '', surname = ''] = name.split(' ');
  const upn = `${givenName}.${surname}@larkfield.example`.toLowerCase();
  return { id: personId, name, givenName, surname, upn, jobTitle: roles[0] ?? '', school: 'larkhill', roles };
};

const school = (key: string, name: string, sitePath: string) => ({
  Key: key,
  Title: name,
  Urn: '100001',
  SchoolType: 'Academy',
  Telephone: '01632 960000',
  SitePath: sitePath,
  MorningAskedAt: '08:30',
  MorningCutOffAt: '09:30',
  AfternoonAskedAt: '12:30',
  AfternoonCutOffAt: '13:30',
  ReviewNoticeInSchoolDays: 5,
});

const staff = (personId: string, name: string, roles: readonly string[]) => ({
  Key: personId,
  Title: name,
  PersonId: personId,
  Email: '',
  Telephone: '',
  Roles: roles,
});

/** Three people, two schools, a term: no more than the tests of records need. */
export const smallTrust = (): SampleTrust => ({
  hostname,
  people: [
    person(apLead, 'Mina Frost', ['AP lead']),
    person(headteacher, 'Helen Ward', ['Headteacher']),
    person(outsider, 'Otto Lane', []),
  ],
  sites: [trustSite, schoolSite, otherSite].map((path) => ({
    path,
    name: path,
    description: '',
    permissions: { owners: [], members: [apLead], visitors: [headteacher] },
    appRole: 'fullcontrol',
  })),
  mailboxes: [{ address: mailbox, name: 'Larkhill School, attendance' }],
  rows: [
    {
      sitePath: trustSite,
      listName: 'Schools',
      rows: [school('larkhill', 'Larkhill School', schoolSite), school('brook', 'Brook School', otherSite)],
    },
    { sitePath: trustSite, listName: 'Trust staff', rows: [staff(headteacher, 'Helen Ward', ['Trust AP/SEND lead'])] },
    {
      sitePath: schoolSite,
      listName: 'Staff',
      rows: [staff(apLead, 'Mina Frost', ['AP lead', 'SENCO']), staff(headteacher, 'Helen Ward', ['Headteacher'])],
    },
    {
      sitePath: schoolSite,
      listName: 'Calendar',
      rows: [
        { Key: 'autumn', Title: 'Autumn term', Kind: 'Term', StartsOn: '2026-09-01', EndsOn: '2026-12-18' },
        { Key: 'inset', Title: 'INSET', Kind: 'INSET day', StartsOn: '2026-11-27' },
      ],
    },
  ],
  files: [],
});
