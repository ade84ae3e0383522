import { makeStyles, tokens } from '@fluentui/react-components';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

export const useObjectiveStyles = makeStyles({
  objectives: { listStyleType: 'none', margin: 0, padding: 0 },
  objective: {
    display: 'grid',
    gap: '6px',
    padding: '12px 0',
    borderTop: line,
    breakInside: 'avoid',
    ':first-child': { borderTop: 'none', paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  say: { margin: 0, maxWidth: '75ch', overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  steps: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px', fontSize: tokens.fontSizeBase200 },
  step: {
    display: 'grid',
    gridTemplateColumns: '88px 34px minmax(0, 1fr)',
    gap: '0 10px',
    alignItems: 'baseline',
    '@media (max-width: 719px)': { gridTemplateColumns: '34px minmax(0, 1fr)' },
  },
  date: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    '@media (max-width: 719px)': { gridColumn: '1 / -1' },
  },
  screenOnly: { '@media print': { display: 'none' } },
  level: { color: tokens.colorBrandForeground1, '@media (forced-colors: active)': { color: 'CanvasText' } },
});
