import type { Provider } from '#domain/provider.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';

export interface ProviderRow extends Omit<Provider, 'registerCheckedOn'> {
  readonly registerCheckedOn: DateText | null;
  readonly sites: { readonly key: string; readonly name: string; readonly address: string; readonly postcode: string; readonly telephone: string }[];
  /** Pupils of this school with a running placement there. */
  readonly pupilsNow: number;
}

/** Every provider of the trust, by name, with the number of this school's pupils there now. */
export const viewProviders: (desk: Desk, schoolKey: string) => Promise<Outcome<{ readonly providers: ProviderRow[]; readonly mayAdd: boolean }>> = async () => {
  throw new Error('viewProviders is being written.');
};
