/** What of a key press counts. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat' | 'isComposing' | 'defaultPrevented'
>;

/** Where the press came from. */
interface PressedIn {
  readonly isTextField: boolean;
  readonly isApple: boolean;
}

/**
 * Whether a key press asks for the palette: Ctrl+K or, on a Mac, ⌘K. On a Mac Ctrl+K in a text field cuts the rest of the line, and that it
 * stays. Teams has its own keys outside the frame of the tab; those that a field has used already are left alone.
 */
export function asksToFind(press: KeyPress, { isTextField, isApple }: PressedIn): boolean {
  if (press.defaultPrevented || press.isComposing || press.repeat || press.altKey || press.shiftKey) return false;
  if (press.key.toLowerCase() !== 'k' || press.ctrlKey === press.metaKey) return false;
  return !(isApple && press.ctrlKey && isTextField);
}
