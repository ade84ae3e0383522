/** Rows of the matrix of rights for the months after the start: contact, visits, reviews, evaluations, safeguarding, return, evidence. */
import type { TabClient } from '../support/tabClient.ts';
import type { Who } from './everybody.ts';

type Verb = readonly [string, Who | readonly Who[], (tab: TabClient) => ReturnType<TabClient['send']>];

export const keepingFaithVerbs: readonly Verb[] = [];
