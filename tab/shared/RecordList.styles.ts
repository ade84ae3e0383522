import { makeStyles, tokens } from '@fluentui/react-components';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

export const useRecordListStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '& thead': { display: 'table-header-group' },
    '& tr': { breakInside: 'avoid' },
    '& tbody tr:last-child > *': { borderBottomStyle: 'none' },
  },
  caption: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  head: {
    textAlign: 'start',
    padding: '6px 12px 6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  cell: {
    textAlign: 'start',
    padding: '10px 12px 10px 0',
    borderBottom: line,
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  numeric: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  screenOnly: { '@media print': { display: 'none' } },
  cards: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: 0 },
  card: {
    borderTop: line,
    padding: '12px 0',
    display: 'grid',
    gap: '6px',
    ':first-child': { borderTop: 'none', paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
  },
  facts: { display: 'grid', gridTemplateColumns: 'fit-content(40%) minmax(0, 1fr)', gap: '4px 12px', margin: 0 },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});
