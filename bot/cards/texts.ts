/** The few shapes of text that every card uses, so that all cards look like one hand. */
import type { BoxStyle, CardElement, Container, RichTextBlock, TextBlock } from './card.ts';
import { plain } from './plain.ts';

/** The card's own heading. Our words: Markdown is read. */
export const heading = (text: string): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  size: 'Large',
  weight: 'Bolder',
  style: 'heading',
});

/** The heading of a part of a card. */
export const subheading = (text: string): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  size: 'Medium',
  weight: 'Bolder',
  style: 'heading',
  spacing: 'Medium',
});

export const line = (text: string): TextBlock => ({ type: 'TextBlock', text, wrap: true });

/** Small print below something. */
export const aside = (text: string): TextBlock => ({ type: 'TextBlock', text, wrap: true, isSubtle: true, spacing: 'None' });

/** Small print below a coloured box. */
export const below = (text: string): TextBlock => ({ ...aside(text), spacing: 'Medium' });

/** What a person wrote, exactly as written. */
export const quotation = (text: string): RichTextBlock => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text, italic: true }],
});

/** The first line of a box that must not be overlooked. */
export const loudLine = (text: string): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  weight: 'Bolder',
  size: 'Medium',
  color: 'Attention',
});

/** A coloured box across the card. */
export const box = (style: BoxStyle, items: readonly CardElement[]): Container => ({
  type: 'Container',
  style,
  bleed: true,
  spacing: 'Medium',
  items,
});

/** One sentence that must not be overlooked, e.g. why a press changed nothing. */
export const notice = (say: string): Container =>
  box('warning', [{ type: 'TextBlock', text: plain(say), wrap: true, weight: 'Bolder' }]);
