import type { AgreedAction } from '../actions/agreedAction.ts';
import type { Finding } from '../finding.ts';
import { provisions } from '../law.ts';
import { holdsOneOf, type Person, type Workplace } from './rolesThatMay.ts';

/** Whether a person may record an agreed action as done: whoever holds the role it was given to, and the AP lead. */
export const mayCompleteAction = (person: Person, { owner }: Pick<AgreedAction, 'owner'>, at: Workplace): Finding =>
  holdsOneOf(
    {
      roles: owner.role === 'apLead' ? ['apLead'] : [owner.role, 'apLead'],
      action: 'record this action as done',
      provision: provisions.VIS4,
    },
    person,
    at,
  );
