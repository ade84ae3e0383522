import { viewOwnDuties } from '#usecases/viewOwnDuties.ts';
import { dueCard } from '../cards/dueCard.ts';
import { type Command, notStaff } from './command.ts';

const ways = ['due', 'duties', 'my duties', "what's due", 'what’s due', 'what is due'];

/** *due*: what the person owns and still has to do, in each of the person's schools. */
export const due: Command = {
  title: 'due',
  description: 'What you still have to do, most pressing first',
  match: (text) => (ways.includes(text) ? '' : undefined),
  answer: async ({ desk, options }) => {
    const schools = await viewOwnDuties(desk);
    return schools.length === 0 ? notStaff : dueCard(schools, options);
  },
};
