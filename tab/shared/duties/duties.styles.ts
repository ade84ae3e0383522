import { makeStyles, tokens } from '@fluentui/react-components';

const phone = '@media (max-width: 719px)';
const paper = '@media print';
const line = `1px solid ${tokens.colorNeutralStroke2}`;
const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

export const useDutyStyles = makeStyles({
  sections: { display: 'grid', gap: '20px', gridTemplateColumns: 'minmax(0, 1fr)' },
  heading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
  },
  fold: { paddingInline: 0, minWidth: 0, justifyContent: 'start', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  duty: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    gap: '4px 10px',
    alignItems: 'start',
    padding: '12px 0',
    borderTop: line,
    breakInside: 'avoid',
    outlineOffset: '4px',
    [paper]: { padding: '6px 0' },
    [phone]: { gridTemplateColumns: '20px minmax(0, 1fr)' },
  },
  icon: { lineHeight: tokens.lineHeightBase300, '& svg': { verticalAlign: 'text-bottom' } },
  body: { display: 'grid', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
  say: { margin: 0, fontWeight: tokens.fontWeightSemibold, maxWidth: '80ch' },
  others: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  because: { margin: 0, maxWidth: '90ch', [paper]: small },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, ...small },
  loud: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  action: {
    [phone]: { gridColumnStart: 2, marginTop: '6px' },
    [paper]: { display: 'none' },
  },
  screenOnly: { [paper]: { display: 'none' } },
  whose: { display: 'flex', gap: '4px' },
  link: { fontWeight: tokens.fontWeightSemibold },
  why: { ...small },
  steps: {
    margin: '4px 0',
    padding: '8px 12px 8px 30px',
    display: 'grid',
    gap: '4px',
    maxWidth: '90ch',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    ...small,
  },
  form: {
    display: 'grid',
    gap: '14px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});
