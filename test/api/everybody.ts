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

const roleWords = [
  ...['AP lead', 'headteacher', 'attendance officer', 'designated safeguarding lead', 'SENCO', 'clerk to the governing body'],
  ...['trust AP/SEND lead', 'trust safeguarding lead'],
].join('|');
/** One role, or several: `AP lead, headteacher or SENCO`. */
export const roleNames = `(?:(?:, | or )?(?:${roleWords}))+`;
export const readersSay =
  /^Only the AP lead, headteacher, designated safeguarding lead, attendance officer, SENCO and clerk to the governing body of .+ and the trust's leads/;
