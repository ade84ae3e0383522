import { describe, expect, it } from 'vitest';
import { asksToFind, type KeyPress } from '../../tab/app/asksToFind.ts';

const press = (change: Partial<KeyPress>): KeyPress => ({
  ...{ key: 'k', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...{ repeat: false, isComposing: false, defaultPrevented: false },
  ...change,
});
const windows = { isApple: false, isTextField: false };
const mac = { isApple: true, isTextField: false };

describe('The keys of the palette', () => {
  it('are Ctrl+K, and ⌘K on a Mac, in a text field too', () => {
    expect(asksToFind(press({ ctrlKey: true }), windows)).toBe(true);
    expect(asksToFind(press({ ctrlKey: true, key: 'K' }), { ...windows, isTextField: true })).toBe(true);
    expect(asksToFind(press({ metaKey: true }), { ...mac, isTextField: true })).toBe(true);
  });

  it('leave a Mac’s Ctrl+K in a text field alone: it cuts the rest of the line', () => {
    expect(asksToFind(press({ ctrlKey: true }), { ...mac, isTextField: true })).toBe(false);
    expect(asksToFind(press({ ctrlKey: true }), mac)).toBe(true);
  });

  it.each([
    ['a letter alone', {}],
    ['another letter', { ctrlKey: true, key: 'e' }],
    ['Ctrl+Shift+K', { ctrlKey: true, shiftKey: true }],
    ['Ctrl+Alt+K, AltGr+K', { ctrlKey: true, altKey: true }],
    ['both keys', { ctrlKey: true, metaKey: true }],
    ['a key held down', { ctrlKey: true, repeat: true }],
    ['a letter being composed', { ctrlKey: true, isComposing: true }],
    ['a press that a field has used', { ctrlKey: true, defaultPrevented: true }],
  ])('are not %s', (_, change) => expect(asksToFind(press(change), windows)).toBe(false));
});
