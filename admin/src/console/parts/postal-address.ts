/** "4 rue de Bagnères, 65100 Lourdes", of the parts that are known. */
export const postalAddress = (address: string | null, postcode: string | null, town: string | null) =>
  [address, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
