import type { Desk } from '#usecases/desk.ts';
import type { Drawn } from '../cards/card.ts';
import type { CardOptions } from '../cards/cardOptions.ts';

/** Something a person can write to the bot. `title` and `description` stand in the help card and in the app package. */
export interface Command {
  readonly title: string;
  readonly description: string;
  /** What follows the command's words, or undefined when the text is not this command. Text comes in lower case, without mentions. */
  match(text: string): string | undefined;
  answer(asked: { readonly desk: Desk; readonly words: string; readonly options: CardOptions }): Promise<Drawn | string>;
}

export const notStaff =
  'There is no school whose pupils you may see here. If you work with them, ask the AP lead of your school to put you on the Staff list in SharePoint with your role, then write again.';
