import { viewMe } from '#usecases/viewMe.ts';
import { whoIsOut as viewOut } from '#usecases/whoIsOut.ts';
import { whoIsOutCard } from '../cards/whoIsOutCard.ts';
import { type Command, notStaff } from './command.ts';

const ways = ['who is out', "who's out", 'who’s out', 'whos out', 'who is out today', 'out'];

/** *who is out*: every pupil away from school in the session that runs now, in each of the person's schools. */
export const whoIsOut: Command = {
  title: 'who is out',
  description: 'Every pupil away from school now, unknown first',
  match: (text) => (ways.includes(text) ? '' : undefined),
  answer: async ({ desk, options }) => {
    const { schools } = await viewMe(desk);
    const answers = await Promise.all(schools.map((school) => viewOut(desk, school.key)));
    const out = answers.flatMap((answer) => (answer.done ? [answer.value] : []));
    if (out.length > 0) return whoIsOutCard(out, options);
    const refused = answers.find((answer) => !answer.done);
    return refused === undefined || refused.done ? notStaff : refused.refusal.say;
  },
};
