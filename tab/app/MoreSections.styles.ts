import { makeStyles, tokens } from '@fluentui/react-components';

export const useMoreStyles = makeStyles({
  holder: { position: 'relative', display: 'inline-flex' },
  button: {
    gap: '2px',
    backgroundColor: 'transparent',
    border: 'none',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  list: {
    position: 'absolute',
    zIndex: 20,
    top: '100%',
    right: 0,
    minWidth: '200px',
    maxWidth: 'calc(100vw - 28px)',
    margin: 0,
    padding: '4px',
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  link: {
    display: 'block',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, textDecorationLine: 'none' },
  },
  linkHere: { fontWeight: tokens.fontWeightSemibold },
});
