/** Where the focus goes when the thing that had it is gone. */

/** To the heading of a part of the page; to the page's own heading where there is no such part. */
export function focusHeadingOf(anchor: string): void {
  const heading =
    (anchor === '' ? null : document.querySelector<HTMLElement>(`#${CSS.escape(anchor)} :is(h2, h3)[tabindex="-1"]`)) ??
    document.querySelector<HTMLElement>('h1');
  heading?.focus();
}
