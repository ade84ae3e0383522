import type { ProviderKind } from '#domain/provider.ts';
import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';

export interface AddProvider {
  /** Made by the form once, so that a repeated send adds once. */
  readonly key: string;
  readonly name: string;
  readonly kind: ProviderKind;
  readonly urn: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly telephone: string;
  readonly website: string;
  readonly safeguardingLeadName: string;
  readonly safeguardingLeadTelephone: string;
  readonly sites: readonly {
    readonly name: string;
    readonly address: string;
    readonly postcode: string;
    readonly telephone: string;
  }[];
}

/** Adds a provider with its sites for the whole trust; with a URN, its status is looked up in the register of schools. */
export const addProvider: (desk: Desk, schoolKey: string, input: AddProvider) => Promise<Outcome<{ readonly key: string }>> =
  async () => {
    throw new Error('addProvider is being written.');
  };
