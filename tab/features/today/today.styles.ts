import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

const phone = '@media (max-width: 719px)';
const paper = '@media print';

export const useTodayStyles = makeStyles({
  session: { display: 'grid', gap: '16px', minWidth: 0 },
  sessionHeading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(138px, 1fr))',
    gap: '10px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    [phone]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '8px' },
  },
  count: {
    display: 'grid',
    gap: '2px',
    width: '100%',
    height: '100%',
    padding: '8px 14px',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  loudCount: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder2),
    boxShadow: `inset 0 0 0 1px ${tokens.colorStatusDangerBorder2}`,
    ':hover': { backgroundColor: tokens.colorStatusDangerBackground1 },
  },
  figure: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  standing: {
    margin: '2px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  past: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  screenOnly: { [paper]: { display: 'none' } },
  sort: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  toDuties: { [paper]: { display: 'none' } },
  picker: { display: 'flex', flexWrap: 'wrap', gap: '8px', [paper]: { display: 'none' } },
});
