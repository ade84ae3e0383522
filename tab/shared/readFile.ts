import { ApiProblem } from './apiProblem.ts';

export interface PickedFile {
  readonly fileName: string;
  readonly contentBase64: string;
}

/** The API takes this much; a school's pupils are far below it. */
export const largestFileInBytes = 15_000_000;

const unreadable = () =>
  new ApiProblem({
    code: 'badInput',
    say: 'The file could not be read. Close it where it is open, then choose it again.',
    problems: [],
    findings: [],
    requestId: '',
  });

/** A picked file's bytes as base64, whatever their encoding: the server finds out. */
export function readFile(file: File): Promise<PickedFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(unreadable());
    reader.onload = () => {
      const text = typeof reader.result === 'string' ? reader.result : '';
      resolve({ fileName: file.name, contentBase64: text.slice(text.indexOf(',') + 1) });
    };
    reader.readAsDataURL(file);
  });
}
