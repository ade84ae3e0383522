import { askToRing } from '#usecases/confidential/askToRing.ts';
import type { Desk } from '#usecases/desk.ts';
import { type Command, notStaff } from './command.ts';

/** *ring me*: asks the safeguarding lead to ring; at several schools its name is written behind. What it is about is never written here. */
export const ringMe: Command = {
  title: 'ring me',
  description: 'Ask the safeguarding lead to ring you: write nothing of why',
  match: (text) => (text === 'ring me' ? '' : text.startsWith('ring me ') ? text.slice('ring me '.length).trim() : undefined),
  answer: async ({ desk, words }) => {
    const schools = await ownSchools(desk);
    const named = schools.filter(({ name }) => words !== '' && name.toLowerCase().startsWith(words));
    const [school, other] = named.length > 0 ? named : schools;
    if (school === undefined) return notStaff;
    if (other !== undefined)
      return `At which school? Write, for example: ring me ${school.name.split(' ')[0]?.toLowerCase()}. If a child is in danger, ring 999.`;
    const asked = await askToRing(desk, school.key, desk.newKey());
    return asked.done ? asked.value.say : asked.refusal.say;
  },
};

/** Where the person is on the Staff list, whatever they may read there. */
async function ownSchools(desk: Desk): Promise<{ readonly key: string; readonly name: string }[]> {
  const trust = await desk.records.trust();
  const own = await Promise.all(
    Array.from(trust.schools.values(), async ({ value: { key, name } }) => {
      const { staff } = await desk.records.school(key, { maxAgeInSeconds: 300, lists: ['staff'], isBeside: true });
      return staff.has(desk.person.personId) ? [{ key, name }] : [];
    }),
  );
  return own.flat();
}
