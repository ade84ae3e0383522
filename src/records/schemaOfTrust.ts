/** The lists of the trust's own site, shared by its schools. */
import { providerKindNames } from '../domain/provider.ts';
import { auditColumns, choice, indexedText, key, type ListSchema, note, number, people, text } from './schemaColumns.ts';

export const trustLists = {
  trustStaff: {
    site: 'trust',
    name: 'Trust staff',
    description: 'Who works for the trust, and in which role.',
    titleDisplayName: 'Name',
    columns: people,
  },
  schools: {
    site: 'trust',
    name: 'Schools',
    description: 'The schools of the trust and the times at which they work.',
    titleDisplayName: 'School',
    columns: [
      key,
      text('Urn', 'URN'),
      choice('SchoolType', 'Type of school', ['Maintained school', 'Academy', 'Special academy']),
      text('Telephone', 'Telephone'),
      text('SitePath', 'SharePoint site'),
      text('MorningAskedAt', 'Morning: asked at'),
      text('MorningCutOffAt', 'Morning: to be answered by'),
      text('AfternoonAskedAt', 'Afternoon: asked at'),
      text('AfternoonCutOffAt', 'Afternoon: to be answered by'),
      number('ReviewNoticeInSchoolDays', 'Review: told how many school days before'),
    ],
  },
  providers: {
    site: 'trust',
    name: 'Providers',
    description: 'The settings that educate our pupils away from school, shared by the whole trust.',
    titleDisplayName: 'Provider',
    columns: [
      key,
      choice('Kind', 'Kind', Object.values(providerKindNames)),
      indexedText('Urn', 'URN'),
      choice('FoundIn', 'Source', ['Register of schools', 'Typed in']),
      text('RegisterStatus', 'Status in the register'),
      text('RegisterCheckedOn', 'Register checked on'),
      text('ContactName', 'Contact'),
      text('ContactEmail', 'Contact e-mail'),
      text('Telephone', 'Telephone'),
      text('Website', 'Website'),
      text('SafeguardingLeadName', 'Safeguarding lead'),
      text('SafeguardingLeadTelephone', 'Safeguarding lead telephone'),
    ],
  },
  providerSites: {
    site: 'trust',
    name: 'Provider sites',
    description: 'Every address at which a provider works.',
    titleDisplayName: 'Site',
    columns: [
      key,
      indexedText('ProviderKey', 'Provider key'),
      note('Address', 'Address'),
      text('Postcode', 'Postcode'),
      text('Telephone', 'Telephone'),
    ],
  },
  trustAudit: {
    site: 'trust',
    name: 'Trust audit',
    description: 'Who changed the shared lists of the trust, when, from what to what. Added to, never changed.',
    titleDisplayName: 'Action',
    columns: auditColumns,
  },
} as const satisfies Record<string, ListSchema>;
