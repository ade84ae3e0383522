const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands a Word document that came as base64 to the browser to save. */
export function saveWord(base64: string, fileName: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: wordType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
