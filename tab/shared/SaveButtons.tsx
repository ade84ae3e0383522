import { Button } from '@fluentui/react-components';
import { useFormStyles } from './Form.styles.ts';

interface SaveButtonsProps {
  /** What the press does: `Save the check`. */
  readonly save: string;
  readonly isSaving: boolean;
  readonly onCancel: () => void;
}

/** How every form ends that saves in its place: save, or leave it. */
export function SaveButtons({ save, isSaving, onCancel }: SaveButtonsProps) {
  const form = useFormStyles();
  return (
    <div className={form.buttons}>
      <Button appearance="primary" type="submit" disabled={isSaving}>
        {isSaving ? 'Saving…' : save}
      </Button>
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}
