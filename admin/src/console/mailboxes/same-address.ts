/** Is it the same mailbox? Addresses are compared without regard to capitals. */
export const isSameAddress = (typed: string, address: string): boolean =>
  typed.trim().toLowerCase() === address.toLowerCase();
