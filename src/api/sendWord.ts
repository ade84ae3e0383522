import type { Response } from 'express';
import { z } from 'zod';

const wordFile = z.object({ fileName: z.string().regex(/^[\w. -]+\.docx$/), content: z.instanceof(Uint8Array) });

/** Sends a Word document as a file that the browser saves. The file's name holds plain letters only, so the header needs no encoding. */
export function sendWord(response: Response, value: unknown): void {
  const { fileName, content } = wordFile.parse(value);
  response
    .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
    .attachment(fileName)
    .send(Buffer.from(content));
}
