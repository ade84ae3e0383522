import type { Establishment } from '#domain/registerOfSchools.ts';
import { type Standing, standingIn } from '#domain/registerStanding.ts';
import { listInWords } from '#domain/words.ts';
import type { Desk } from './desk.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';
import { registerOfSchools } from './registerOfSchools.ts';

export interface RegisterSearch {
  readonly results: (Establishment & Standing)[];
  /** The file's name; empty when there is no register file. */
  readonly loadedFrom: string;
  /** How many establishments the file holds. */
  readonly total: number;
}

const fewestCharacters = 3;

/** The national register of schools by URN, name or postcode: at most 20 results, the best first. Needs three characters. */
export async function searchRegisterOfSchools(desk: Desk, query: string): Promise<Outcome<RegisterSearch>> {
  if (query.replace(/\s/g, '').length < fewestCharacters) {
    return refuse.badField('q', 'Write at least three characters of the name, the URN or the postcode.');
  }
  const register = await registerOfSchools(desk);
  if (register === undefined) return done({ results: [], loadedFrom: '', total: 0 });
  if (register.missingColumns.length > 0) {
    return refuse.badInput(
      `The file ${register.fileName} is not the register of schools: it has no column ${listInWords(register.missingColumns, 'or')}. Download “all establishment fields” from Get Information about Schools and put it into the folder “Register of schools” of the trust's site.`,
    );
  }
  const results = register.index.search(query).map((row) => ({ ...row, ...standingIn(register.index, row) }));
  return done({ results, loadedFrom: register.fileName, total: register.all.length });
}
