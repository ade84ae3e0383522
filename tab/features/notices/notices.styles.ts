import { makeStyles, tokens } from '@fluentui/react-components';

export const useNoticeStyles = makeStyles({
  layout: {
    display: 'grid',
    gap: '20px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media screen and (min-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.1fr)' },
  },
  // Below what is written and how it reads, and as wide as both.
  sent: { '@media screen and (min-width: 1000px)': { gridColumn: '1 / -1' } },
  pre: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: 'inherit' },
  // Paper is white and its ink dark in every theme.
  paper: {
    backgroundColor: '#ffffff',
    color: '#1b2a3d',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '28px 32px',
    fontFamily: 'Arial, sans-serif',
    fontSize: '14px',
    lineHeight: '1.45',
    overflowWrap: 'anywhere',
    '@media (max-width: 719px)': { padding: '16px' },
    // On paper the letter alone: it lies over the page's own heading.
    '@media print': {
      position: 'absolute',
      top: 0,
      left: 0,
      right: 0,
      zIndex: 10,
      minHeight: '100vh',
      border: 'none',
      padding: 0,
      fontSize: '10.5pt',
    },
  },
  school: { margin: '0 0 16px', fontWeight: 700, color: '#4a5b6c' },
  subject: { margin: '18px 0 12px', fontSize: '18px', lineHeight: '1.3', fontWeight: 700, color: '#12436d' },
  text: { margin: '0 0 10px', whiteSpace: 'pre-wrap' },
  table: { borderCollapse: 'collapse', width: '100%', margin: '12px 0 16px' },
  name: {
    textAlign: 'left',
    verticalAlign: 'top',
    width: '32%',
    // A name is broken between words only, also on a phone.
    overflowWrap: 'break-word',
    padding: '5px 8px',
    border: '1px solid #b9c6d3',
    backgroundColor: '#eaf0f6',
    color: '#12436d',
  },
  value: { verticalAlign: 'top', padding: '5px 8px', border: '1px solid #b9c6d3', whiteSpace: 'pre-wrap' },
});
