/** Under four letters a slip makes another word. */
const slipsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * Whether `typed` is the beginning of `word` with a slip of the fingers: a letter wrong, missing, too many, or two changed about; two slips
 * from eight letters on. `kowalksi` fits `kowalski`, and `jamei` fits `jamie`.
 */
export function beginsWithSlip(word: string, typed: string): boolean {
  const allowed = slipsIn(typed);
  if (allowed === 0 || word.length < typed.length - allowed) return false;
  // Rows of the matrix of edit distances with transposition (Damerau): a row a letter typed, a column a letter of the word.
  const width = Math.min(word.length, typed.length + allowed);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= width; column += 1) {
      const differs = typed[row - 1] === word[column - 1] ? 0 : 1;
      let least = Math.min((now[column - 1] ?? 0) + 1, (last[column] ?? 0) + 1, (last[column - 1] ?? 0) + differs);
      if (row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      now.push(least);
    }
    if (Math.min(...now) > allowed) return false;
    [before, last] = [last, now];
  }
  return Math.min(...last) <= allowed;
}
