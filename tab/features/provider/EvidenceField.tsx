import { Button, Field } from '@fluentui/react-components';
import { useRef } from 'react';
import { evidenceEndings, evidenceProblem } from '#domain/passport/evidenceFile.ts';
import { fieldId, type ShownProblem } from '../../shared/fieldProblems.ts';
import { usePassportStyles } from './passport.styles.ts';

interface EvidenceFieldProps {
  readonly file: File | undefined;
  readonly problem: ShownProblem;
  readonly onPick: (file: File | undefined) => void;
}

/** A file as evidence; its kind and size are judged at once, before anything of it is read or sent. */
export function EvidenceField({ file, problem, onPick }: EvidenceFieldProps) {
  const styles = usePassportStyles();
  const input = useRef<HTMLInputElement>(null);
  const say = file ? evidenceProblem(file.name, file.size) : undefined;
  const shown = say === undefined ? problem : { validationState: 'error' as const, validationMessage: say };
  const clear = () => {
    if (input.current) input.current.value = '';
    onPick(undefined);
    input.current?.focus();
  };
  return (
    <Field
      label="Evidence file"
      hint="PDF, Word, Excel, a picture or a mail, up to 20 MB. It is kept in the library of the trust’s site, under Evidence."
      {...shown}
    >
      {(props) => (
        <div className={styles.file}>
          <input
            {...props}
            ref={input}
            id={fieldId('file')}
            type="file"
            accept={evidenceEndings.join(',')}
            onChange={(event) => onPick(event.target.files?.[0])}
          />
          {file ? (
            <Button size="small" onClick={clear}>
              Without a file
            </Button>
          ) : null}
        </div>
      )}
    </Field>
  );
}
