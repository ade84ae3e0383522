import { Button } from '@fluentui/react-components';
import { ArrowSwap16Regular } from '@fluentui/react-icons/svg/arrow-swap';
import type { PolicyRule } from '#api/contractPolicy.ts';
import { citationInWords } from '../../shared/duties/dutyWords.ts';
import { History } from './History.tsx';
import { usePolicyStyles } from './policy.styles.ts';
import { whereOf } from './policyDraft.ts';
import { RuleEditor } from './RuleEditor.tsx';
import { differenceInWords, isOwnWay, valueWords } from './ruleWords.ts';
import { useEditing } from './useEditing.ts';
import type { PolicyForm } from './usePolicyForm.ts';

interface RuleItemProps {
  readonly rule: PolicyRule;
  /** The chosen profile, e.g. `P4`. */
  readonly profile: string;
  readonly mayChange: boolean;
  readonly form: PolicyForm;
}

/** One value of the policy: what it settles, the value, whose it is, and how it differs. */
export function RuleItem({ rule, profile, mayChange, form }: RuleItemProps) {
  const styles = usePolicyStyles();
  const { isOpen, open, close, opener } = useEditing(whereOf(rule.id), form.draft.values[rule.id] !== undefined);
  const leave = () => {
    form.setValue(rule.id, undefined);
    close();
  };
  return (
    <li className={styles.rule}>
      <div className={styles.body}>
        <p className={styles.question}>{rule.question}</p>
        <p className={styles.value}>{valueWords(rule.inWords)}</p>
        {isOwnWay(rule) ? (
          <p className={styles.differs}>
            <ArrowSwap16Regular aria-hidden /> {differenceInWords(rule, profile)}
          </p>
        ) : null}
        <p className={styles.quiet}>
          From {rule.source}
          {rule.isGuide ? ', guidance and not law' : ''} · {citationInWords(rule.citation)}
        </p>
        <History of={rule.question} changes={rule.history} />
      </div>
      {mayChange && !isOpen ? (
        <div className={styles.screenOnly}>
          <Button id={opener} size="small" aria-label={`Change: ${rule.question}`} onClick={open}>
            Change
          </Button>
        </div>
      ) : null}
      {isOpen ? <RuleEditor rule={rule} form={form} onLeave={leave} /> : null}
    </li>
  );
}
