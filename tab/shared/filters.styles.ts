import { makeStyles } from '@fluentui/react-components';

export const useFilterStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '8px', minWidth: 0, maxWidth: '100%' },
  words: { width: '280px', maxWidth: '100%' },
});
