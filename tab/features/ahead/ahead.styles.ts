import { makeStyles, tokens } from '@fluentui/react-components';

export const useAheadStyles = makeStyles({
  weeks: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  top: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center', justifyContent: 'space-between' },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    minWidth: 0,
    '& .fui-Select, & .fui-Select__select': { minWidth: 0, maxWidth: '100%' },
    '@media print': { display: 'none' },
  },
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '12px 24px',
    alignItems: 'start',
    '@media print': { display: 'none' },
  },
  day: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '8px',
    alignItems: 'start',
    maxWidth: '340px',
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Input, & .fui-Input__input': { minWidth: 0 },
  },
  // In line with the text box, below the label.
  beside: { marginTop: '24px' },
  quick: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '24px', '@media (max-width: 719px)': { marginTop: 0 } },
});
