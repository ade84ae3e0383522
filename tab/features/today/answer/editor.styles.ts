import { makeStyles, tokens } from '@fluentui/react-components';

/** The form that opens in a row under its buttons. */
export const useEditorStyles = makeStyles({
  editor: {
    width: '100%',
    maxWidth: '560px',
    display: 'grid',
    gap: '10px',
    padding: '10px 12px 12px',
    textAlign: 'start',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Select__select': { minWidth: 0 },
    '& .fui-Button': { '@media (max-width: 719px)': { minHeight: '44px' } },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  lead: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  fields: {
    display: 'grid',
    gap: '14px',
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Select__select': { minWidth: 0 },
  },
  pair: { display: 'grid', gap: '14px', gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))' },
  list: { margin: '4px 0 0', paddingInlineStart: '20px' },
  short: { maxWidth: '120px' },
});
