import { makeStyles, tokens } from '@fluentui/react-components';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

export const useKeyStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px 16px',
    listStyleType: 'none',
    padding: 0,
    margin: '12px 0 0',
    fontSize: tokens.fontSizeBase200,
  },
  legendItem: { display: 'inline-flex', gap: '6px', alignItems: 'center' },
  hint: {
    margin: '8px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    '@media print': { display: 'none' },
  },
  keyLine: { margin: '6px 0' },
  keys: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))', gap: '4px 16px', margin: 0 },
  keyItem: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  keyCap: {
    minWidth: '26px',
    textAlign: 'center',
    fontWeight: tokens.fontWeightSemibold,
    border: line,
    borderRadius: tokens.borderRadiusSmall,
    padding: '0 4px',
  },
  keyWords: { margin: 0 },
});
