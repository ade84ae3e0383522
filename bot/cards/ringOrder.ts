import type { TextBlock } from './card.ts';
import { plain } from './plain.ts';
import { telephoneLink } from './telephoneLink.ts';
import { line } from './texts.ts';

/** A number to ring, and whose it is. */
export interface Telephone {
  readonly name: string;
  readonly telephone: string;
}

/** Whom to ring, one after the other, each number a call; nothing where nobody can be rung. */
export const ringOrder = (telephones: readonly Telephone[]): TextBlock[] =>
  telephones.length === 0
    ? []
    : [
        {
          ...line(
            `Ring ${telephones.map(({ name, telephone }) => `${plain(name)} ${telephoneLink(telephone)}`).join(', then ')}`,
          ),
          spacing: 'None',
        },
      ];
