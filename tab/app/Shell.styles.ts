import { makeStyles, tokens } from '@fluentui/react-components';

const phone = '@media (max-width: 719px)';

export const useShellStyles = makeStyles({
  skip: {
    position: 'absolute',
    top: '-64px',
    left: '8px',
    zIndex: 10,
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus': { top: '8px' },
  },
  bar: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  inBar: {
    maxWidth: '1280px',
    margin: '0 auto',
    padding: '0 clamp(14px, 4vw, 32px)',
    minHeight: '52px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 24px',
    [phone]: { paddingTop: '6px', justifyContent: 'space-between', columnGap: '8px' },
  },
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
  },
  nav: {
    display: 'flex',
    flexGrow: 1,
    gap: '4px',
    [phone]: { order: 3, width: '100%', flexGrow: 0, flexWrap: 'wrap', gap: '0 clamp(6px, calc(5vw - 10px), 24px)' },
  },
  link: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '52px',
    padding: '0 10px',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'none' },
    [phone]: { minHeight: '36px', padding: 0, fontSize: tokens.fontSizeBase200 },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '10px',
      right: '10px',
      bottom: 0,
      height: '3px',
      borderRadius: '3px 3px 0 0',
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
    [phone]: { '::after': { left: 0, right: 0 } },
  },
  school: { minWidth: 0, maxWidth: '260px', fontWeight: tokens.fontWeightSemibold, [phone]: { maxWidth: '150px' } },
  content: {
    maxWidth: '1280px',
    margin: '0 auto',
    padding: '20px clamp(14px, 4vw, 32px) 48px',
    '@media print': { padding: 0, maxWidth: 'none' },
  },
  offline: { '@media print': { display: 'none' } },
});
