const OPEN_ESTABLISHMENTS = `query ($filter: StructureFilter!) { structures(perPage: 100, filter: $filter) {
  items { identifier name address town postcode departmentCode regionCode closedOn }
} }`;

/** The open establishments of a region that the product's register knows. */
export async function listStructures(visitor, regionCode = '76') {
  const { structures } = await visitor.ask(OPEN_ESTABLISHMENTS, { filter: { kind: 'EG' } });
  return structures.items.filter((one) => one.regionCode === regionCode && !one.closedOn);
}

/** A whole form for a mailbox of this structure, as a pharmacist fills it in; `label` tells it from others. */
export const formFor = (
  { identifier, name, address, town, postcode, departmentCode },
  label,
  changes = {},
) => ({
  contactEmail: `contact-${label}@officine.example`,
  description: `${name} ${label}`,
  identifierType: 'FINESS',
  identifier,
  address,
  town,
  postcode,
  regionCode: '76',
  departmentCode,
  socialName: name,
  service: `Guichet ${label}`,
  managerFamilyName: 'Laurens',
  managerGivenName: 'Camille',
  managerProfessionKey: 'G15-21',
  managerRpps: '99900000003',
  ...changes,
});
