import { makeStyles, tokens } from '@fluentui/react-components';

export const useRetentionStyles = makeStyles({
  lines: { display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)' },
  say: { margin: 0, maxWidth: '75ch' },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gap: '4px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none', paddingTop: 0 },
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, flexGrow: 1 },
  indented: { paddingLeft: '36px', display: 'grid', gap: '4px', '@media (max-width: 719px)': { paddingLeft: '8px' } },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', '@media print': { display: 'none' } },
  files: { margin: 0, paddingLeft: '20px', display: 'grid', gap: '4px', fontSize: tokens.fontSizeBase200 },
  form: { display: 'grid', gap: '16px', maxWidth: '640px', gridTemplateColumns: 'minmax(0, 1fr)' },
});
