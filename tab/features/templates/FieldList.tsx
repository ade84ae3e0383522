import { Button } from '@fluentui/react-components';
import type { TemplateView } from '#api/contractDocuments.ts';
import { useNotify } from '../../shared/notices.ts';
import { useTemplateStyles } from './templates.styles.ts';

/** Every field that the template may use, with its meaning, to be copied into Word. */
export function FieldList({ fields }: Pick<TemplateView, 'fields'>) {
  const styles = useTemplateStyles();
  const notify = useNotify();
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => notify({ say: `${text} is copied. Paste it into Word.` }),
      () => notify({ say: `Your browser did not let us copy. Write ${text} in Word.`, intent: 'error' }),
    );
  const line = (text: string, meaning: string) => (
    <>
      <code className={styles.code}>{text}</code>
      <span>{meaning}</span>
      <Button size="small" appearance="subtle" aria-label={`Copy ${text}`} onClick={() => void copy(text)}>
        Copy
      </Button>
    </>
  );
  return (
    <ul className={styles.fields}>
      {fields.map(({ name, meaning, fields: inner }) => (
        <li key={name}>
          <div className={styles.field}>
            {inner === undefined
              ? line(`{${name}}`, meaning)
              : line(`{#${name}}{/${name}}`, `${meaning}: repeats what stands between`)}
          </div>
          {inner === undefined ? null : (
            <ul>
              {inner.map((one) => (
                <li key={one.name} className={styles.field}>
                  {line(`{${one.name}}`, one.meaning)}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
