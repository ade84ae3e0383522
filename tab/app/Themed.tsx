import { FluentProvider } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect } from 'react';
import { usePrinting } from '../shared/printing.ts';
import { type ThemeName, themes } from './themes.ts';

/** Fluent in Teams' theme; always light on paper, where white text would be lost. The page behind follows (index.html). */
export function Themed({ name, children }: { readonly name: ThemeName; readonly children: ReactNode }) {
  const shown = usePrinting() ? 'default' : name;
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = shown;
  }, [shown]);
  return (
    <FluentProvider theme={themes[shown]} style={{ background: 'transparent', minHeight: '100vh' }}>
      {children}
    </FluentProvider>
  );
}
