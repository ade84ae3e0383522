import type { FindAnswer } from '#api/contractFind.ts';
import { placePaths } from '../../shared/placeAddress.ts';

export type Found = FindAnswer['found'][number];

const pathOf = ({ kind, key }: Found): string => {
  if (kind === 'page' || kind === 'action') return Object.entries(placePaths).find(([place]) => place === key)?.[1] ?? 'today';
  return `${kind}s/${encodeURIComponent(key)}`;
};

/** The address in the tab of what was found. */
export const foundAddress = (school: string, found: Found): string => `/schools/${school}/${pathOf(found)}`;
