import { makeStyles, tokens } from '@fluentui/react-components';

export const useDocumentStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: '0 0 8px', display: 'grid', gap: '8px' },
  // A line above each: the lists of several subjects read as one.
  item: {
    display: 'grid',
    gap: '6px',
    minWidth: 0,
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', minHeight: '24px' },
  rowName: {
    flex: '1 1 140px',
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  lines: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: '4px' },
  line: { display: 'flex', gap: '4px 8px', alignItems: 'center', '& > button': { flexShrink: 0 } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', '@media print': { display: 'none' } },
  form: { display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)' },
  boxes: { display: 'grid', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  screenOnly: { '@media print': { display: 'none' } },
});
