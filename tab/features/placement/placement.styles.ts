import { makeStyles, tokens } from '@fluentui/react-components';

export const usePlacementStyles = makeStyles({
  layout: {
    display: 'grid',
    gap: '20px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media screen and (min-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1.6fr) minmax(0, 1fr)' },
  },
  column: { display: 'grid', gap: '20px', gridTemplateColumns: 'minmax(0, 1fr)' },
  lines: { display: 'grid', gap: '10px' },
  say: { margin: 0 },
  flag: { margin: 0, color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  item: { display: 'grid', gap: '2px' },
  codes: { margin: 0, display: 'grid', gap: '10px' },
  code: { fontWeight: tokens.fontWeightSemibold },
  codeWhy: { margin: 0 },
  people: { display: 'grid', gap: '16px 24px', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))' },
  persons: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '10px' },
  fold: { cursor: 'pointer', padding: '10px 0', color: tokens.colorBrandForegroundLink },
  subheading: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  form: { display: 'grid', gap: '12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  screenOnly: { '@media print': { display: 'none' } },
});
