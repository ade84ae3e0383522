/**
 * Work that must never overlap itself for one key. Asked for while it runs, it runs once more afterwards, so that whoever asked gets a
 * run that began after asking; any number of askers share that one.
 */
export function oneAtATime(work: (key: string) => Promise<void>): (key: string) => Promise<void> {
  const lines = new Map<string, { running: Promise<void>; next: Promise<void> | undefined }>();

  const start = (key: string): Promise<void> => {
    const line = { running: work(key), next: undefined };
    lines.set(key, line);
    const end = (): void => {
      if (lines.get(key) === line && line.next === undefined) lines.delete(key);
    };
    line.running.then(end, end);
    return line.running;
  };

  return (key) => {
    const line = lines.get(key);
    if (line === undefined) return start(key);
    line.next ??= line.running.then(
      () => start(key),
      () => start(key),
    );
    return line.next;
  };
}
