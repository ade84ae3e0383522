/**
 * The lists of a school's safeguarding site (SAF-1 to SAF-3): only the safeguarding lead and those named. Titles say nothing, because SharePoint
 * shows them in searches and messages. Read and written with a person's own token, never held in a casebook.
 */
import { concernCategoryNames, entryKindNames } from '../domain/safeguarding/confidentialRecords.ts';
import { choice, indexedText, key, type ListSchema, note, recordedBy, text, yesNo } from './schemaColumns.ts';

export const confidentialLists = {
  concerns: {
    site: 'safeguarding',
    name: 'Concerns',
    description: 'Concerns about pupils in alternative provision. Added to, never changed.',
    titleDisplayName: 'Record',
    columns: [
      key,
      indexedText('PupilKey', 'Pupil key'),
      indexedText('ProviderKey', 'Provider key'),
      yesNo('IsAboutSetting', 'About the setting itself'),
      choice('Category', 'Category', Object.values(concernCategoryNames)),
      text('HappenedOn', 'Happened on'),
      text('HappenedAt', 'Happened at'),
      text('RaisedBy', 'Told by'),
      indexedText('RaisedOn', 'Reached the lead on'),
      note('Words', 'In their words'),
      note('Done', 'What was done'),
      text('RecordNumber', 'Number in the school’s safeguarding system'),
      yesNo('ParentsTold', 'Parents told'),
      note('ParentsReason', 'Why, or why not'),
      ...recordedBy,
    ],
  },
  chronology: {
    site: 'safeguarding',
    name: 'Chronology',
    description: 'What came after a concern, and other events of a pupil’s chronology. Added to, never changed.',
    titleDisplayName: 'Entry',
    columns: [
      key,
      choice('Kind', 'Kind', Object.values(entryKindNames)),
      indexedText('PupilKey', 'Pupil key'),
      indexedText('ConcernKey', 'Concern key'),
      text('OnDate', 'On'),
      note('Words', 'In words'),
      text('Corrects', 'Puts right (key)'),
      text('About', 'About (key)'),
      ...recordedBy,
    ],
  },
  shares: {
    site: 'safeguarding',
    name: 'Shares',
    description: 'What a provider was given of a concern or a chronology, or gave of its own. Added to, never changed.',
    titleDisplayName: 'Share',
    columns: [
      key,
      choice('Direction', 'Direction', ['Given', 'Received']),
      indexedText('PupilKey', 'Pupil key'),
      indexedText('PlacementKey', 'Placement key'),
      indexedText('ProviderKey', 'Provider key'),
      indexedText('ConcernKey', 'Concern key'),
      note('Extract', 'What was shared'),
      text('SharedWith', 'With'),
      text('How', 'How'),
      text('OnDate', 'On'),
      ...recordedBy,
    ],
  },
  namedPeople: {
    site: 'safeguarding',
    name: 'Named people',
    description: 'Whom the safeguarding lead lets see these records, from when, until when and why.',
    titleDisplayName: 'Name',
    columns: [
      key,
      text('PersonId', 'Entra id'),
      text('FromDate', 'From'),
      text('UntilDate', 'Until'),
      note('Why', 'Why'),
      text('Ends', 'Ends (key)'),
      ...recordedBy,
    ],
  },
} as const satisfies Record<string, ListSchema>;
