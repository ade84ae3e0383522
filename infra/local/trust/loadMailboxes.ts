import type { Local } from '../local.ts';
import { stableGuid } from '../store/stableGuid.ts';
import type { SampleTrust } from './trustShape.ts';

/** Shared mailboxes, each with the Entra id of the disabled account that Exchange makes for one. */
export function loadMailboxes(local: Local, { mailboxes = [] }: SampleTrust): void {
  for (const { address, name } of mailboxes)
    local.database.run(
      'insert into mailbox (id, address, name) values (?, ?, ?)',
      stableGuid(`mailbox ${address}`),
      address,
      name,
    );
}
