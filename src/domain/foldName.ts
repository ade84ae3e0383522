import { wordsOf } from './find/wordsOf.ts';

/** A name as people look for it: its words as `wordsOf` finds them, `&` is "and". `St Aidan’s` → `st aidans`. */
export const foldName = (text: string): string => wordsOf(text.replace(/&/g, ' and ')).join(' ');

/** `fx9 1ab` → `FX91AB`. */
export const foldPostcode = (text: string): string => text.replace(/[^a-z0-9]/gi, '').toUpperCase();
