/** Whether the national register of schools lists an establishment of this status as closed (PRO-13); `Open, but proposed to close` is open. */
export const isClosedStatus = (status: string): boolean => /^closed/i.test(status.trim());
