import { tokens } from '@fluentui/react-components';

/** The product's mark: two side by side. */
export function Mark() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect x="3" y="3" width="8" height="18" rx="4" fill={tokens.colorBrandForeground1} />
      <rect x="13" y="9" width="8" height="12" rx="4" fill={tokens.colorBrandForeground1} opacity="0.55" />
    </svg>
  );
}
