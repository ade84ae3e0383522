/** Moves the focus to the heading of the part of the page, when the thing that had it is gone; the page's own heading otherwise. */
export function focusHeadingOf(anchor: string): void {
  const heading =
    (anchor === '' ? null : document.querySelector<HTMLElement>(`#${CSS.escape(anchor)} [tabindex="-1"]:is(h2, h3)`)) ??
    document.querySelector<HTMLElement>('h1');
  heading?.focus();
}
