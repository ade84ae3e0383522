/**
 * The part of Adaptive Cards 1.5 that our cards are written in, and no more: what Teams renders for bots on desktop, web and mobile.
 * https://adaptivecards.io/explorer/ and "Cards reference" of the Teams documentation (version 1.5 or earlier for bots).
 */

type Spacing = 'None' | 'Small' | 'Default' | 'Medium' | 'Large' | 'ExtraLarge' | 'Padding';
type Tone = 'Default' | 'Accent' | 'Good' | 'Warning' | 'Attention';

interface Placed {
  /** Names the element; the first one of a card carries the delivery key, so that a sent card can be found in the chat. */
  readonly id?: string;
  readonly spacing?: Spacing;
  readonly separator?: boolean;
}

export interface TextBlock extends Placed {
  readonly type: 'TextBlock';
  /** Markdown as Teams knows it: emphasis, links, lists. Text of people goes through `plain` first. */
  readonly text: string;
  readonly wrap: true;
  readonly size?: 'Small' | 'Default' | 'Medium' | 'Large' | 'ExtraLarge';
  readonly weight?: 'Lighter' | 'Default' | 'Bolder';
  readonly color?: Tone;
  readonly isSubtle?: boolean;
  readonly style?: 'heading';
}

export interface TextRun {
  readonly type: 'TextRun';
  /** Never read as Markdown: the place for what people wrote. */
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly size?: 'Small';
  readonly isSubtle?: boolean;
  readonly italic?: boolean;
  readonly color?: Tone;
}

export interface RichTextBlock extends Placed {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
}

export interface FactSet extends Placed {
  readonly type: 'FactSet';
  readonly facts: readonly { readonly title: string; readonly value: string }[];
}

export type BoxStyle = 'default' | 'emphasis' | 'good' | 'attention' | 'warning' | 'accent';

export interface Container extends Placed {
  readonly type: 'Container';
  readonly items: readonly CardElement[];
  readonly style?: BoxStyle;
  readonly bleed?: boolean;
}

export interface Column {
  readonly type: 'Column';
  readonly width: 'auto' | 'stretch' | number;
  readonly verticalContentAlignment?: 'Bottom';
  readonly items: readonly CardElement[];
}

export interface ColumnSet extends Placed {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
}

export interface TableCell {
  readonly type: 'TableCell';
  readonly items: readonly CardElement[];
  readonly style?: BoxStyle;
}

export interface Table extends Placed {
  readonly type: 'Table';
  readonly columns: readonly { readonly width: number }[];
  readonly rows: readonly { readonly type: 'TableRow'; readonly cells: readonly TableCell[] }[];
  readonly firstRowAsHeader: boolean;
  readonly showGridLines: boolean;
}

/** Compact (a drop-down) unless told otherwise. */
export interface ChoiceSet extends Placed {
  readonly type: 'Input.ChoiceSet';
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly value?: string;
  readonly isRequired?: boolean;
  readonly errorMessage?: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

export interface TextInput extends Placed {
  readonly type: 'Input.Text';
  readonly id: string;
  readonly label: string;
  readonly isMultiline: boolean;
  readonly maxLength: number;
  readonly value?: string;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly errorMessage?: string;
}

export interface NumberInput extends Placed {
  readonly type: 'Input.Number';
  readonly id: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value?: number;
  readonly placeholder?: string;
}

/** Buttons inside the card, beside what they are about. */
export interface ActionSet extends Placed {
  readonly type: 'ActionSet';
  readonly actions: readonly CardAction[];
}

export type CardElement =
  | TextBlock
  | RichTextBlock
  | FactSet
  | Container
  | ColumnSet
  | Table
  | ChoiceSet
  | TextInput
  | NumberInput
  | ActionSet;

/** What a press tells the bot: keys only. Who pressed, and what that person may do, is never read from here. */
export type CardData = Readonly<Record<string, string | number>>;

export interface Execute {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: CardData;
  /** `none`: the press sends no inputs, and none has to be filled in for it. */
  readonly associatedInputs?: 'none';
}

export interface OpenUrl {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

export interface ShowCard {
  readonly type: 'Action.ShowCard';
  readonly title: string;
  readonly card: { readonly type: 'AdaptiveCard'; readonly body: readonly CardElement[]; readonly actions: readonly Execute[] };
}

export type CardAction = Execute | OpenUrl | ShowCard;

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
  /** Without `userIds` Teams refreshes for everyone of a chat of up to 60: in a personal chat for the one person. */
  readonly refresh?: { readonly action: Execute };
}

/** A card with the line that a notification shows for it; that line names no pupil. */
export interface Drawn {
  readonly card: AdaptiveCard;
  readonly summary: string;
}
