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
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  item: { display: 'grid', gap: '2px' },
  objectives: { margin: 0, paddingLeft: '20px', display: 'grid', gap: '6px' },
  week: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  weekHead: {
    textAlign: 'center',
    padding: '4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  weekSide: { textAlign: 'start', width: '44px' },
  weekCell: {
    textAlign: 'center',
    padding: '8px 2px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  atProvider: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  elsewhere: { color: tokens.colorNeutralForeground2 },
  form: { display: 'grid', gap: '12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  screenOnly: { '@media print': { display: 'none' } },
});
