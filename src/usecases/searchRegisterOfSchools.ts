import type { ProviderKind } from '#domain/provider.ts';
import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';

export interface EstablishmentRow {
  readonly urn: string;
  readonly name: string;
  readonly type: string;
  readonly status: string;
  readonly address: string;
  readonly postcode: string;
  readonly telephone: string;
  readonly website: string;
  readonly suggestedKind: ProviderKind;
}

export interface RegisterSearch {
  readonly results: EstablishmentRow[];
  /** The file's name; empty when there is no register file. */
  readonly loadedFrom: string;
  /** How many establishments the file holds. */
  readonly total: number;
}

/** The national register of schools by URN, name or postcode: at most 20 results, the best first. Needs three characters. */
export const searchRegisterOfSchools: (desk: Desk, query: string) => Promise<Outcome<RegisterSearch>> = async () => {
  throw new Error('searchRegisterOfSchools is being written.');
};
