import { makeStyles, tokens } from '@fluentui/react-components';

export const useLetterStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  item: {
    display: 'grid',
    gap: '4px',
    paddingTop: '10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { paddingTop: 0, borderTop: 'none' },
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', justifyContent: 'space-between' },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  say: { margin: 0, overflowWrap: 'anywhere' },
  lines: { display: 'grid', gap: '10px' },
  screenOnly: { '@media print': { display: 'none' } },
});
