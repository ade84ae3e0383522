import { viewMe } from '#usecases/viewMe.ts';
import { viewToday } from '#usecases/viewToday.ts';
import { viewTrustToday } from '#usecases/viewTrustToday.ts';
import { todayCard } from '../cards/todayCard.ts';
import { trustTodayCard } from '../cards/trustTodayCard.ts';
import { type Command, notStaff } from './command.ts';

/** *today*: one school in detail; several schools as a line each. */
export const today: Command = {
  title: 'today',
  description: 'Who is where today, and what is waiting',
  match: (text) => (text === 'today' ? '' : undefined),
  answer: async ({ desk, options }) => {
    const { schools } = await viewMe(desk);
    const [school] = schools;
    if (school === undefined) return notStaff;
    if (schools.length > 1) {
      const { date, schools: counts } = await viewTrustToday(desk);
      return trustTodayCard(date, counts, options);
    }
    const day = await viewToday(desk, school.key);
    if (!day.done) return day.refusal.say;
    const { isOffline, updatedAt } = day.value;
    return todayCard({ ...day.value, schoolName: school.name, ...(isOffline && { asOf: updatedAt }) }, options);
  },
};
