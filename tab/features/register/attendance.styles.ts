import { makeStyles, tokens } from '@fluentui/react-components';

export const useAttendanceStyles = makeStyles({
  small: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  missing: { display: 'block', color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  percent: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  standingLine: { display: 'flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center', margin: '0 0 12px' },
  explain: { margin: '12px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  standing: { display: 'block', fontSize: tokens.fontSizeBase200 },
  alert: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusDangerForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  weekCells: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px 14px',
    alignItems: 'start',
  },
  weekCell: { display: 'grid', justifyItems: 'start', minWidth: '44px', fontVariantNumeric: 'tabular-nums' },
  weekName: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  weekMissing: { fontSize: tokens.fontSizeBase100, color: tokens.colorStatusDangerForeground1 },
});
