import { makeStyles } from '@fluentui/react-components';

/** Black on white, whatever the theme: a copier and a pen come after it. */
export const usePaperStyles = makeStyles({
  lead: { margin: '0 0 8px', fontSize: '10pt' },
  sheet: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: '9.5pt',
    lineHeight: '1.25',
    '& thead': { display: 'table-header-group' },
    '& tr': { breakInside: 'avoid' },
    '& th, & td': { textAlign: 'start', verticalAlign: 'top', padding: '4px 8px 4px 0', borderBottom: '1px solid #000' },
    '& th': { fontWeight: 'normal' },
    '& thead th': { fontWeight: 'bold' },
    '& thead th:nth-child(1)': { width: '19%' },
    '& thead th:nth-child(2)': { width: '24%' },
    '& thead th:nth-child(3)': { width: '28%' },
  },
  small: { display: 'block', fontSize: '8.5pt' },
  boxes: { display: 'block', marginTop: '3px', whiteSpace: 'nowrap' },
  line: { display: 'block', marginTop: '6px', fontSize: '8.5pt', borderBottom: '1px dotted #000' },
});
