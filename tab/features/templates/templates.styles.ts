import { makeStyles, tokens } from '@fluentui/react-components';

export const useTemplateStyles = makeStyles({
  lines: { display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  say: { margin: 0, overflowWrap: 'anywhere' },
  problems: { margin: 0, paddingLeft: '20px', display: 'grid', gap: '8px' },
  fields: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    columnGap: '32px',
    '@media (min-width: 1000px)': { columnCount: 2 },
    '& > li': { breakInside: 'avoid', paddingBottom: '6px' },
  },
  field: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '12px',
    alignItems: 'center',
    '& > button': { gridColumn: '2', gridRow: '1 / span 2' },
  },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});
