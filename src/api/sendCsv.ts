import type { Response } from 'express';
import { z } from 'zod';

const csvFile = z.object({ fileName: z.string().regex(/^[\w. -]+$/), csv: z.string() });

/** Sends a table as a file that the browser saves. The file's name holds plain letters only, so the header needs no encoding. */
export function sendCsv(response: Response, value: unknown): void {
  const { fileName, csv } = csvFile.parse(value);
  response.type('text/csv; charset=utf-8').attachment(fileName).send(csv);
}
