import type { Desk } from '../../src/usecases/desk.ts';

/** A desk at which the first change of a send comes through and what belongs to it does not: SharePoint failed in between. */
export const deedsLost = (desk: Desk): Desk => ({
  ...desk,
  async writer(site) {
    const writer = await desk.writer(site);
    return { ...writer, change: (changes, note, options) => writer.change(changes.slice(0, 1), note, options) };
  },
});
