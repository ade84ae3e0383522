import { HostConfig } from 'adaptivecards';
import type { Theme } from '../theme.ts';

interface Palette {
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly line: string;
  readonly emphasis: string;
  readonly goodBack: string;
  readonly warningBack: string;
  readonly attentionBack: string;
  readonly accentBack: string;
}

/** Colours of cards in Teams, by theme; every text passes 4.5:1 on its container. */
const palettes: Record<Theme, Palette> = {
  default: {
    text: '#242424',
    subtle: '#5c5c5c',
    accent: '#4f52b2',
    good: '#0e700e',
    warning: '#8a3707',
    attention: '#b10e1c',
    line: '#e0e0e0',
    emphasis: '#f5f5f5',
    goodBack: '#f1faf1',
    warningBack: '#fdf6f3',
    attentionBack: '#fdf3f4',
    accentBack: '#f0f1fc',
  },
  dark: {
    text: '#ffffff',
    subtle: '#c2c2c2',
    accent: '#aab1fa',
    good: '#6fca6f',
    warning: '#faa06b',
    attention: '#f1a0a8',
    line: '#4a4a4a',
    emphasis: '#333333',
    goodBack: '#0c2a0c',
    warningBack: '#3a1d0c',
    attentionBack: '#3b1519',
    accentBack: '#2b2c4a',
  },
  contrast: {
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    good: '#00ff66',
    warning: '#ffbf00',
    attention: '#ff9ba6',
    line: '#ffffff',
    emphasis: '#000000',
    goodBack: '#000000',
    warningBack: '#000000',
    attentionBack: '#000000',
    accentBack: '#000000',
  },
};

const container = (palette: Palette, back: string) => {
  const colour = (text: string) => ({ default: text, subtle: text });
  return {
    backgroundColor: back,
    borderColor: palette.line,
    foregroundColors: {
      default: { default: palette.text, subtle: palette.subtle },
      dark: colour(palette.text),
      light: colour(palette.subtle),
      accent: colour(palette.accent),
      good: colour(palette.good),
      warning: colour(palette.warning),
      attention: colour(palette.attention),
    },
  };
};

/** The host configuration of Teams for one theme: sizes, spacing and at most six buttons, as its clients use. */
export function hostConfig(theme: Theme): HostConfig {
  const palette = palettes[theme];
  return new HostConfig({
    choiceSetInputValueSeparator: ',',
    supportsInteractivity: true,
    fontFamily: "'Segoe UI', system-ui, -apple-system, sans-serif",
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: {
      default: container(palette, 'transparent'),
      emphasis: container(palette, palette.emphasis),
      good: container(palette, palette.goodBack),
      warning: container(palette, palette.warningBack),
      attention: container(palette, palette.attentionBack),
      accent: container(palette, palette.accentBack),
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' (required)', suffixColor: 'default' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', weight: 'bolder', spacing: 'small' },
    },
    actions: {
      maxActions: 6,
      spacing: 'medium',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      allowTitleToWrap: true,
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 180 },
      value: { color: 'default', size: 'default', weight: 'default', wrap: true },
      spacing: 16,
    },
    table: { cellSpacing: 8 },
    textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
    textBlock: { headingLevel: 3 },
  });
}
