/** The lists of a school's site about single sessions, beside the register: what happened in them, what was done, who was asked by link. */
import { followUpResultNames, followUpStepNames } from '../domain/followUp.ts';
import { halves } from '../domain/session.ts';
import { sessionEventNames } from '../domain/sessionEvent.ts';
import { choice, indexedText, key, type ListSchema, note, recordedBy, text } from './schemaColumns.ts';

const half = choice('Half', 'Morning or afternoon', halves);

export const attendanceLists = {
  followUps: {
    site: 'school',
    name: 'Follow-ups',
    description: 'What was done about a pupil who was not where the pupil should be: who, when, result. Added to, never changed.',
    titleDisplayName: 'Step and pupil',
    columns: [
      key,
      indexedText('PupilKey', 'Pupil key'),
      indexedText('SessionDate', 'Date'),
      half,
      choice('Step', 'Step', Object.values(followUpStepNames)),
      choice('Result', 'Result', Object.values(followUpResultNames)),
      note('Note', 'What was said or found'),
      text('HappenedAt', 'Happened at'),
      note('NextStep', 'Next step'),
      text('NextBy', 'Next step by'),
      ...recordedBy,
    ],
  },
  sessionEvents: {
    site: 'school',
    name: 'Session events',
    description: 'What made a session go otherwise than planned. Added to, never changed: a wrong one is taken back.',
    titleDisplayName: 'What',
    columns: [
      key,
      choice('Kind', 'Kind', Object.values(sessionEventNames)),
      indexedText('SessionDate', 'Date'),
      half,
      indexedText('PupilKey', 'Pupil key'),
      indexedText('ProviderKey', 'Provider key'),
      text('SiteKey', 'Provider site key'),
      text('AtTime', 'At'),
      choice('Where', 'Where instead', ['In school', 'Elsewhere']),
      note('Place', 'Place and address'),
      note('Note', 'Note'),
      text('TakesBack', 'Key of the event taken back'),
      ...recordedBy,
    ],
  },
  providerLinks: {
    site: 'school',
    name: 'Provider links',
    description: 'Links sent to providers to answer for one session: to whom, until when, and each use.',
    titleDisplayName: 'Provider and session',
    columns: [
      key,
      indexedText('ProviderKey', 'Provider key'),
      indexedText('SessionDate', 'Date'),
      half,
      text('Email', 'Sent to'),
      text('ExpiresAt', 'Good until'),
      text('MadeAt', 'Made at'),
      text('RevokedById', 'Revoked by (Entra id)'),
      text('RevokedByName', 'Revoked by'),
      text('RevokedAt', 'Revoked at'),
      note('RevokedReason', 'Why revoked'),
      note('Uses', 'Uses'),
    ],
  },
} as const satisfies Record<string, ListSchema>;
