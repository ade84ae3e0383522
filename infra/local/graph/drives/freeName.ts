/** `letter.docx` becomes `letter 1.docx` while the name is taken: conflictBehavior `rename`. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const [, stem = name, extension = ''] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
  let chosen = name;
  for (let i = 1; isTaken(chosen); i++) chosen = `${stem} ${i}${extension}`;
  return chosen;
}
