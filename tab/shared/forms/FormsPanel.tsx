import { Button } from '@fluentui/react-components';
import { Panel } from '../Panel.tsx';
import type { FormOf } from './DataForm.tsx';
import { useDataFormStyles } from './dataForm.styles.ts';
import type { Typed } from './formFields.ts';
import { LaterForm } from './LaterForm.tsx';
import { useAskedForm } from './useAskedForm.ts';

/** A form of the page with the words of its button, for whoever may fill it in now. */
export interface OfferedForm extends FormOf {
  readonly name: string;
  readonly verb: string;
  readonly isMain?: boolean;
  readonly now: Typed;
}

/** What can be recorded here, a button each; the one that is chosen opens in its place. */
export function FormsPanel({ forms }: { readonly forms: readonly OfferedForm[] }) {
  const styles = useDataFormStyles();
  const { asked, open, close } = useAskedForm();
  const form = forms.find(({ name }) => name === asked);
  if (forms.length === 0) return null;
  return (
    <Panel heading={form?.heading ?? 'Record'} anchor="forms">
      {form === undefined ? (
        <div className={styles.buttons}>
          {forms.map(({ name, verb, isMain }) => (
            <Button key={name} appearance={isMain ? 'primary' : 'secondary'} onClick={() => open(name)}>
              {verb}
            </Button>
          ))}
        </div>
      ) : (
        <LaterForm key={form.name} name={form.name} form={form} now={form.now} onClose={close} />
      )}
    </Panel>
  );
}
