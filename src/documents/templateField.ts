/**
 * Documents: a record's values and a Word template give the bytes of a .docx. Pure: knows neither Graph nor the records.
 * A field stands in a template as `{pupil name}`; a part that repeats between `{#objectives}` and `{/objectives}`.
 */

/** A field that a template may use, and what it brings; one with `fields` repeats its part once an item. */
export interface TemplateField {
  readonly name: string;
  readonly meaning: string;
  readonly fields?: readonly TemplateField[];
}

/** A field's value, or the values of a part that repeats. */
export interface TemplateData {
  readonly [name: string]: string | readonly TemplateData[];
}

/** How a name is compared: Word capitalises, and puts hard spaces, as it likes. */
export const fieldName = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
