export interface PickedFile {
  readonly fileName: string;
  readonly contentBase64: string;
}

/** The API takes this much; a school's pupils are far below it. */
export const largestFileInBytes = 15_000_000;

/** A picked file's bytes as base64, whatever their encoding: the server finds out. */
export function readFile(file: File): Promise<PickedFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(new Error('The file could not be read.'));
    reader.onload = () => {
      const text = typeof reader.result === 'string' ? reader.result : '';
      resolve({ fileName: file.name, contentBase64: text.slice(text.indexOf(',') + 1) });
    };
    reader.readAsDataURL(file);
  });
}
