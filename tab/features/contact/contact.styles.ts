import { makeStyles, tokens } from '@fluentui/react-components';

export const useContactStyles = makeStyles({
  form: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    maxWidth: '840px',
    marginBottom: '16px',
  },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  choices: { display: 'flex', flexDirection: 'row', flexWrap: 'wrap', gap: '0 12px' },
  pair: { display: 'grid', gap: '12px', gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))' },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '16px' },
  item: { display: 'grid', gap: '4px', breakInside: 'avoid' },
  head: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'baseline' },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  say: { margin: 0, overflowWrap: 'anywhere' },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  screenOnly: { '@media print': { display: 'none' } },
});
