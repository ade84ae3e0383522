import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from './apiProblem.ts';
import { type PickedFile, readFile } from './readFile.ts';

interface FileImport<P, D> {
  readonly mostBytes: number;
  /** Of a larger file: what to do. */
  readonly tooLarge: string;
  /** What would become of the file; without an earlier look, as it is read first. */
  readonly look: (file: PickedFile, earlier: P | undefined) => Promise<P>;
  readonly send: (file: PickedFile, preview: P) => Promise<D>;
  /** What is read anew once it is imported. */
  readonly refreshes: readonly string[];
}

/**
 * A file from choosing it to having it imported. Each change (`again`) looks at the whole file anew; what was seen stands until then, so
 * that nobody loses the place in the page.
 */
export function useFileImport<P extends object, D>({ mostBytes, tooLarge, look, send, refreshes }: FileImport<P, D>) {
  const queries = useQueryClient();
  const [seen, setSeen] = useState<{ readonly file: PickedFile; readonly preview: P }>();
  const looking = useMutation({ mutationFn: (see: () => Promise<NonNullable<typeof seen>>) => see() });
  const importing = useMutation({
    mutationFn: ({ file, preview }: NonNullable<typeof seen>) => send(file, preview),
    onSuccess: () => queries.invalidateQueries({ queryKey: [...refreshes] }),
  });
  const choose = (chosen: File) => {
    setSeen(undefined);
    importing.reset();
    const see = async () => {
      if (chosen.size > mostBytes)
        throw new ApiProblem({ code: 'badInput', say: tooLarge, problems: [], findings: [], requestId: '' });
      const file = await readFile(chosen);
      return { file, preview: await look(file, undefined) };
    };
    looking.mutate(see, { onSuccess: setSeen });
  };
  const again = (change: Partial<P>) => {
    if (!seen) return;
    const { file } = seen;
    // As chosen at once: the next change builds on this one.
    const asked = { ...seen.preview, ...change };
    setSeen({ file, preview: asked });
    looking.mutate(async () => ({ file, preview: await look(file, asked) }), { onSuccess: setSeen });
  };
  return {
    fileName: seen?.file.fileName,
    preview: seen?.preview,
    choose,
    again,
    isReading: looking.isPending,
    /** What is shown is what the file holds: neither on its way, nor refused. */
    isRead: looking.isSuccess,
    start: () => seen && importing.mutate(seen),
    isImporting: importing.isPending,
    imported: importing.data,
    error: looking.error ?? importing.error,
  };
}
