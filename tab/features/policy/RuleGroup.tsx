import type { PolicyPage, PolicyRule } from '#api/contractPolicy.ts';
import { Panel } from '../../shared/Panel.tsx';
import { usePolicyStyles } from './policy.styles.ts';
import { RuleItem } from './RuleItem.tsx';
import type { PolicyForm } from './usePolicyForm.ts';

interface RuleGroupProps {
  readonly name: string;
  readonly rules: readonly PolicyRule[];
  readonly page: PolicyPage;
  readonly form: PolicyForm;
}

/** The values of one part of the policy. */
export function RuleGroup({ name, rules, page, form }: RuleGroupProps) {
  const styles = usePolicyStyles();
  const { may, profile } = page;
  return (
    <Panel heading={name}>
      <ul className={styles.list}>
        {rules.map((rule) => (
          <RuleItem
            key={rule.id}
            rule={rule}
            profile={profile.value}
            // A number of the law is the whole trust's to add.
            mayChange={rule.kind === 'law' ? may.changeTrust : may.changeSchool || may.changeTrust}
            form={form}
          />
        ))}
      </ul>
    </Panel>
  );
}
