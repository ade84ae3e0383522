import type { NotDone } from '#records/documentFiles.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

/** What a person does when Microsoft 365 would not. */
export function refuseNotDone(why: NotDone, fileName: string): Outcome<never> {
  switch (why) {
    case 'gone':
      return refuse.notFound(
        `${fileName} is not where it was saved: somebody has deleted it, or it lies in a OneDrive that you cannot open. Make the document again; that makes the file anew.`,
      );
    case 'forbidden':
      return refuse.notPermitted(
        `Microsoft 365 does not let you do this with ${fileName}. It lies in the OneDrive of whoever made it: ask that person, or make the document yourself. If you are that person, your organisation does not allow sharing with these people.`,
      );
    case 'notConverted':
      return refuse.unavailable(
        `Microsoft 365 could not make a PDF of ${fileName}. Open it in Word and choose File, Export, Create PDF; the Word document is as it was.`,
      );
    case 'noSuchPerson':
      return refuse.badField(
        'people',
        'Microsoft 365 knows no such person, or your organisation does not share with people outside. Check the address, or send a copy and record it under Copies.',
      );
    case 'unsure':
      return refuse.unavailable(
        `Microsoft 365 did not say whether ${fileName} is shared. Share it again: nobody gets more than was asked for, at most a second e-mail.`,
      );
  }
}
