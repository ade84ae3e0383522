import type { Provider } from '../../provider.ts';

/** Whether the register of schools lists the provider as open, with a URN; one that is proposed to close is open until it closes (PRO-13). */
export const isRegistered = ({ foundIn, urn, registerStatus }: Provider): boolean =>
  foundIn === 'register' && urn.trim() !== '' && /^open\b/i.test(registerStatus.trim());
