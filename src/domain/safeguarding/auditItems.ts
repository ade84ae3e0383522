/** SAF-4, PRO-4: what the safeguarding lead looks at before a pupil attends a setting. The words are ours. */
export const auditItems = {
  policy: 'A child-protection policy of its own, read, and no older than a year',
  lead: 'A trained safeguarding lead and a deputy, one of them there whenever pupils are',
  staff: 'Checks of every adult who works with our pupils seen in its central record',
  concerns: 'Everybody there knows whom to tell, and that our school is told the same day',
  signingIn: 'Who comes and goes is written down; visitors are not alone with pupils',
  missing: 'What happens when a pupil does not arrive or leaves is written down, and was tried',
  online: 'Internet is filtered and looked after; telephones and pictures have rules',
  oneToOne: 'Work alone with a pupil, transport and physical contact have rules that staff can say',
  premises: 'Rooms, toilets, exits and what is dangerous were walked through',
  pupils: 'Pupils there say that they feel safe and whom they would tell',
} as const;
export type AuditItem = keyof typeof auditItems;
const isAuditItem = (text: string): text is AuditItem => Object.hasOwn(auditItems, text);
export const auditItemKeys: readonly AuditItem[] = Object.keys(auditItems).filter(isAuditItem);
