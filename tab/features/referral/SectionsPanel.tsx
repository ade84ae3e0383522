import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { ReferralView } from '#api/contractReferrals.ts';
import type { ReferralPart } from '#domain/referral/referralField.ts';
import { answerInWords, sectionsAsked } from '#domain/referral/referralForm.ts';
import { type SectionProgress, sectionsProgress } from '#domain/referral/sectionProgress.ts';
import { Facts } from '../../shared/Facts.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { Panel } from '../../shared/Panel.tsx';
import { usePrinting } from '../../shared/printing.ts';
import { Status } from '../../shared/Status.tsx';
import { AnswerField } from './AnswerField.tsx';
import { useReferralStyles } from './referral.styles.ts';
import type { Keeper, KeeperState } from './referralKeeper.ts';
import { sectionWord } from './referralWords.tsx';

interface SectionsPanelProps {
  readonly part: ReferralPart;
  readonly view: ReferralView;
  readonly keeper: Keeper;
  readonly state: KeeperState;
  /** Somebody else's, closed, or not theirs to write: the answers as text. */
  readonly isReading: boolean;
}

const partNames = { A: 'Part A: why, and what the pupil needs', B: 'Part B: what is wanted, and where it leads' } as const;

/** One part of the form as a task list; a section opens where it stands. */
export function SectionsPanel({ part, view, keeper, state, isReading }: SectionsPanelProps) {
  const styles = useReferralStyles();
  const provider = view.providers.find(({ key }) => key === state.answers['providerKey']);
  const asked = { answers: state.answers, pupil: view.pupil ?? undefined, provider };
  const sections = sectionsProgress(asked).filter((section) => section.part === part);
  const due = view.parts.find((one) => one.part === part);
  const fieldsOf = (id: string) => sectionsAsked(asked, part).find((section) => section.id === id);
  return (
    <Panel heading={partNames[part]}>
      <div className={styles.part}>
        {due ? (
          <p className={styles.quiet}>
            {due.say} ({due.citation})
          </p>
        ) : null}
        <ul className={styles.list}>
          {sections.map((section) => (
            <Section key={section.id} progress={section} lead={fieldsOf(section.id)?.lead ?? ''}>
              {fieldsOf(section.id)?.fields.map((field) =>
                isReading ? (
                  <Facts key={field.id} facts={[[field.label, answerInWords(field, state.answers) || 'Nothing written']]} />
                ) : (
                  <AnswerField key={field.id} field={field} keeper={keeper} state={state} />
                ),
              )}
            </Section>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

interface SectionProps {
  readonly progress: SectionProgress;
  readonly lead: string;
  readonly children: React.ReactNode;
}

function Section({ progress, lead, children }: SectionProps) {
  const styles = useReferralStyles();
  const form = useFormStyles();
  const isPrinting = usePrinting();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const word = sectionWord(progress);
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <h3 className={styles.heading}>
          <Button
            className={styles.open}
            appearance="transparent"
            icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={isOpen}
            aria-controls={id}
            aria-describedby={`${id}-status`}
            onClick={() => setOpen(!isOpen)}
          >
            {progress.title}
          </Button>
        </h3>
        <span id={`${id}-status`}>
          <Status of={word} />
        </span>
      </div>
      <div id={id} className={form.fields} hidden={!isOpen && !isPrinting}>
        {isOpen || isPrinting ? (
          <div className={styles.inside}>
            <p className={styles.quiet}>
              {lead} ({progress.citation.id})
            </p>
            {children}
            {progress.missing.length > 0 ? (
              <div>
                <p className={styles.quiet}>Still missing:</p>
                <ul className={styles.findings}>
                  {progress.missing.map(({ field, say }) => (
                    <li key={field} className={styles.quiet}>
                      {say}
                    </li>
                  ))}
                </ul>
              </div>
            ) : null}
          </div>
        ) : null}
      </div>
    </li>
  );
}
