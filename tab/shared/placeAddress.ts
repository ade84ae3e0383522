import type { PlaceKey } from '#domain/find/places.ts';

/** Where each page stands and each action begins, after `/schools/{school}/`. */
export const placePaths = {
  propose: 'placements/new',
  refer: 'referrals/new',
  answerSession: 'today',
  addProvider: 'providers/new',
  importPupils: 'pupils/import',
  today: 'today',
  ahead: 'ahead',
  register: 'register',
  attendance: 'register/attendance',
  reconcile: 'register/reconcile',
  placements: 'placements',
  referrals: 'referrals',
  contacts: 'contacts',
  away: 'away',
  notices: 'notices',
  pupils: 'pupils',
  providers: 'providers',
  roll: 'roll',
  confidential: 'confidential',
  ringMe: 'ring-me',
  templates: 'templates',
  policy: 'policy',
  retention: 'retention',
} as const satisfies Record<PlaceKey, string>;
