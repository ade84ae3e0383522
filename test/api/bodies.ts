/** What the tab sends, by what it is for; each is new where it carries a key. */
import { randomUUID } from 'node:crypto';

export const fileOf = (row: string) => {
  const csv = `UPN,Forename,Surname,Date of birth,Year group\n${row}\n`;
  return { fileName: 'pupils.csv', contentBase64: Buffer.from(csv).toString('base64'), mapping: {} };
};

/** A tracker that names a provider only. */
export const trackerFile = {
  fileName: 'tracker.csv',
  contentBase64: Buffer.from('Provider,Type,Address,Telephone\nBeck Smithy,Workshop,Nether Tarrow,01632 960778\n').toString(
    'base64',
  ),
  mapping: {},
};

export const provider = {
  ...{ key: randomUUID(), name: 'Beck Forge', kind: 'unregisteredSetting', urn: '', contactName: '', contactEmail: '' },
  ...{ telephone: '01632 960777', website: '', safeguardingLeadName: '', safeguardingLeadTelephone: '' },
  sites: [{ name: 'Forge', address: 'Nether Tarrow', postcode: '', telephone: '' }],
};
export const held = () => ({
  ...{ key: randomUUID(), heldOn: '2026-11-20', isFormal: false, outcome: 'continue', summary: 'Goes well', people: '' },
  attended: { pupil: 'absent', parent: 'absent', provider: 'absent', la: 'absent', socialWorker: 'absent' },
  views: { pupil: '', parent: '', provider: '' },
  progress: [0, 1, 2].map((objective) => ({ objective, rating: 'good', words: '' })),
  ...{ attendanceWords: '', safetyAndNeed: 'Safe and needed.', changes: '', stepsToReturn: '', alsoReviewed: [] },
  ...{ nextReviewOn: null, actions: [], pause: null },
});
export const marksOf = (pupilKey: string) => ({
  date: '2026-11-23',
  half: 'AM',
  marks: [{ pupilKey, mark: 'present', note: '' }],
});

const session = { date: '2026-11-23', half: 'AM' };
export const followUp = (pupilKey: string) => ({
  ...{ ...session, key: randomUUID(), pupilKey, step: 'calledProvider', result: 'reached', note: 'Rang', nextStep: '' },
});
export const earlyEnd = (pupilKey: string) => ({
  ...{ ...session, key: randomUUID(), kind: 'earlyEnd', pupilKey, providerKey: '', siteKey: '', at: '11:30' },
  ...{ place: '', note: randomUUID() },
});
export const care = () => ({
  ...{ hasSocialWorker: true, hasYouthJusticeWorker: false, hasProtectionPlan: false, isMarkedVulnerable: true },
  riskFlag: randomUUID(),
});
export const reporting = () => ({
  morningReportsBy: '',
  afternoonReportsBy: '',
  attendanceEmail: `${randomUUID()}@provider.example`,
});

export const seenOf = (dutyKey: string) => ({
  key: randomUUID(),
  dutyKey,
  what: { status: 'done', on: '2026-11-23', evidence: 'Seen' },
});
export const check = () => ({
  ...{ key: randomUUID(), check: 'siteVisit', outcome: 'passed', on: '2026-11-20' },
  ...{ expiresOn: null, cover: null, evidence: 'Visited' },
});
export const site = () => ({
  ...{ key: randomUUID(), seen: null, name: 'Barn', kind: 'satellite', subcontractor: '' },
  ...{ address: 'Nether Tarrow', postcode: '', telephone: '' },
});
export const declaration = () => ({
  ...{ key: randomUUID(), on: '2026-11-20', pupils: 0, fullTimePupils: 0 },
  ...{ fullTimeLookedAfter: 0, fullTimeWithEhcPlan: 0, fullTimeWithSenSupport: 0 },
});
export const policyOf = (scope: 'school' | 'trust') => ({
  ...{ key: randomUUID(), scope, validFrom: '2026-11-23', why: 'Agreed by the governors' },
  changes: [{ rule: 'tellInSchoolDays', value: '4' }],
});
