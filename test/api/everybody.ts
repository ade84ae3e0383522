/** The people of the sample trust by what they may do at Larkhill, and what is said to those who may not. */

/** Everybody as seen from Larkhill. */
export const names = {
  apLead: 'Amara Okafor',
  headteacher: 'Helen Ward',
  safeguardingLead: 'Dan Osei',
  attendanceOfficer: 'Priya Shah',
  senco: 'Ruth Kendall',
  governor: 'Colin Baptiste',
  clerk: 'Edith Marlowe',
  trustLead: 'Sue Ng',
  trustSafeguardingLead: 'Martin Ellery',
  apLeadElsewhere: 'Tom Fairbairn',
  noSchool: 'Hassan Malik',
} as const;
export type Who = keyof typeof names;
export const everybody = Object.keys(names) as Who[];
export const outsiders: readonly Who[] = ['governor', 'apLeadElsewhere', 'noSchool'];
export const insiders = everybody.filter((who) => !outsiders.includes(who));

/** Those whom the ladder of a search reaches. */
export const searchers = ['attendanceOfficer', 'apLead', 'safeguardingLead', 'headteacher'] as const;

export const roleNames = [
  ...['AP lead', 'headteacher', 'attendance officer', 'AP lead or designated safeguarding lead', 'trust AP/SEND lead'],
  ...['attendance officer, AP lead, designated safeguarding lead or headteacher', 'AP lead or attendance officer'],
  'attendance officer or AP lead',
  ...['headteacher or AP lead', 'AP lead or headteacher', 'AP lead or SENCO', 'clerk to the governing body'],
  ...['AP lead, designated safeguarding lead or SENCO', 'designated safeguarding lead'],
  'trust AP/SEND lead or trust safeguarding lead',
].join('|');
export const readersSay =
  /^Only the AP lead, headteacher, designated safeguarding lead, attendance officer, SENCO and clerk to the governing body of .+ and the trust's leads/;
