import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { Provider } from '#domain/provider.ts';
import type { School } from '#domain/school.ts';
import { type Half, halfName, type TimeText } from '#domain/session.ts';
import { sessionTimes } from '#domain/sessionTimes.ts';
import { timeOfDay } from '#domain/words.ts';
import type { Desk } from './desk.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import type { Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';
import { isSameReporting, type Reporting, reportingOf } from './reporting.ts';
import { noSuchProvider, type ProviderPage, viewProvider } from './viewProvider.ts';

export interface SetReporting extends Reporting {
  /** What the form showed when it was opened; undefined: what is there now. */
  readonly seen?: Reporting | undefined;
}

/** Keeps by when a provider says who is there, and where it is asked by e-mail, for the whole trust. */
export async function setReporting(
  desk: Desk,
  schoolKey: string,
  providerKey: string,
  { seen, ...reporting }: SetReporting,
): Promise<Outcome<ProviderPage>> {
  let before = seen;
  for (let attempt = 0; attempt < 2; attempt++) {
    // What the form showed may be newer than what this process has in memory.
    await desk.records.trust({ maxAgeInSeconds: 0 });
    const opened = await openSchool(desk, schoolKey);
    if (!opened.done) return opened;
    const { trust, signature } = opened.value;
    const problem = problemOf(desk, opened.value, reporting);
    if (problem !== undefined) return problem;
    const stored = trust.providers.get(providerKey);
    if (stored === undefined) return noSuchProvider();
    const now = reportingOf(stored.value);
    if (isSameReporting(now, reporting)) return viewProvider(desk, schoolKey, providerKey);
    before ??= now;
    if (!isSameReporting(now, before)) return changedSince(stored.value);

    const to: Provider = {
      ...stored.value,
      morningReportsBy: reporting.morningReportsBy || undefined,
      afternoonReportsBy: reporting.afternoonReportsBy || undefined,
      attendanceEmail: reporting.attendanceEmail,
    };
    const writer = await desk.writer('trust');
    const note = { by: signature, action: 'How a provider reports attendance', subject: providerKey };
    const [written] = await writer.change([{ list: 'providers', update: stored, to }], note);
    if (written?.done === false && written.why === 'forbidden') return refuse.bySharePoint("the trust's providers");
    if (written?.done) {
      desk.afterChange(schoolKey);
      return viewProvider(desk, schoolKey, providerKey);
    }
  }
  return refuse.changedMeanwhile('Somebody else is changing this provider at the same moment. Open it again and look.');
}

/** A single line in SharePoint. */
const longestLine = 255;

const changedSince = ({ name }: Provider) =>
  refuse.changedMeanwhile(`Somebody else has changed when or how ${name} reports since you opened this. Open it again and look.`);

function problemOf(desk: Desk, { facts }: OpenSchool, reporting: Reporting) {
  const { school } = facts;
  const right = holdsRight('setReporting', desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  if (reporting.attendanceEmail.length > longestLine)
    return refuse.badField('attendanceEmail', `Shorten this: at most ${longestLine} characters.`);
  return (
    timeProblem('morningReportsBy', reporting, spanOf(school, 'AM')) ??
    timeProblem('afternoonReportsBy', reporting, spanOf(school, 'PM'))
  );
}

function timeProblem(where: 'morningReportsBy' | 'afternoonReportsBy', reporting: Reporting, { half, from, until }: Span) {
  const time = reporting[where];
  if (time === '' || (from <= time && time <= until)) return undefined;
  const span = `from ${timeOfDay(from)}, when the school asks about the ${halfName(half)}, to ${timeOfDay(until)}`;
  return refuse.badField(where, `Choose a time ${span}, or leave it empty for the school's own time.`);
}

/** The latest report of an afternoon that can still be followed up on the day. School policy, no statutory reference. */
const afternoonEndsAt = '16:00';

interface Span {
  readonly half: Half;
  readonly from: TimeText;
  readonly until: TimeText;
}

/** From when the school asks until the half is over; a morning lasts until the afternoon is asked about. */
const spanOf = (school: School, half: Half): Span => ({
  half,
  from: sessionTimes(school, half).askedAt,
  until: half === 'AM' ? school.afternoonAskedAt : afternoonEndsAt,
});
