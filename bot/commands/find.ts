import { findPupils } from '#usecases/findPupils.ts';
import { findCard } from '../cards/findCard.ts';
import type { Command } from './command.ts';

/** *find name*: where a pupil is meant to be today, and whom to ring. */
export const find: Command = {
  title: 'find',
  description: 'Find a pupil: write find and part of a name',
  match: (text) => (text === 'find' ? '' : text.startsWith('find ') ? text.slice('find '.length).trim() : undefined),
  answer: async ({ desk, words, options }) => {
    if (words.length < 2) return 'Write find and at least two letters of the name, for example: find amara';
    const found = await findPupils(desk, words.slice(0, 100));
    return found.done ? findCard(words.slice(0, 100), found.value.pupils, found.value.total, options) : found.refusal.say;
  },
};
