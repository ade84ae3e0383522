import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

export const useChosenStyles = makeStyles({
  chosen: {
    position: 'sticky',
    bottom: 0,
    marginTop: '12px',
    padding: '12px 16px',
    display: 'grid',
    gap: '10px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: line,
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow8,
    '@media print': { display: 'none' },
  },
  chosenTop: { display: 'flex', justifyContent: 'space-between', gap: '12px', alignItems: 'start' },
  topButtons: { display: 'flex', flexShrink: 0 },
  answer: { display: 'grid', gap: '10px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'end' },
  note: { flexGrow: 1, minWidth: '180px' },
  minutes: { width: '96px', '& .fui-Input': { minWidth: 0 } },
  // A select is as wide as its longest option unless told otherwise.
  codeField: {
    flexGrow: 1,
    flexBasis: '200px',
    minWidth: 0,
    maxWidth: '420px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& .fui-Select__select': { minWidth: 0 },
  },
  history: { margin: 0, paddingInlineStart: '24px', fontSize: tokens.fontSizeBase200 },
  replaced: { color: tokens.colorNeutralForeground2 },
});
