import { makeStyles, tokens } from '@fluentui/react-components';

export const usePaletteStyles = makeStyles({
  surface: {
    width: 'min(640px, calc(100vw - 16px))',
    maxWidth: 'none',
    minWidth: 0,
    boxSizing: 'border-box',
    padding: '12px',
    marginTop: 'clamp(8px, 8vh, 96px)',
    maxHeight: 'min(600px, calc(100vh - 16px))',
    overflow: 'hidden',
  },
  inner: { display: 'flex', flexDirection: 'column', gap: '8px', minHeight: 0, maxHeight: 'min(576px, calc(100vh - 40px))' },
  top: { display: 'flex', gap: '8px', alignItems: 'center' },
  input: { flexGrow: 1, minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowY: 'auto', minHeight: 0 },
  option: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '10px',
    alignItems: 'center',
    padding: '7px 10px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
    color: tokens.colorNeutralForeground1Selected,
  },
  /** What lies on the active one's colour takes its ink: in the contrast theme that is black on cyan. */
  inActive: { color: 'inherit' },
  icon: { display: 'flex', color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: 'anywhere' },
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  kind: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  says: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, minHeight: '16px' },
});
