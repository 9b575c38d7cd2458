import { z } from 'zod';

const addressSchema = z.object({
  number: z.string(),
  numberComplement: z.string(),
  streetType: z.string(),
  street: z.string(),
  complement: z.string(),
  locality: z.string(),
  communeCode: z.string().length(5),
  postcode: z.string().length(5),
  town: z.string().min(1),
  department: z.string().min(2).max(3),
  departmentName: z.string().min(1),
});

const common = {
  finess: z.string().regex(/^(\d{2}|2A|2B)\d{7}$/),
  name: z.string().min(1),
  longName: z.string().min(1),
  ape: z.string(),
  address: addressSchema,
  phone: z.string(),
  fax: z.string(),
  openedOn: z.iso.date(),
  updatedOn: z.iso.date(),
  closedOn: z.iso.date().optional(),
};

const legalEntitySchema = z.object({
  ...common,
  kind: z.literal('EJ'),
  siren: z.string().length(9),
  legalStatus: z.string(),
});

const establishmentSchema = z.object({
  ...common,
  kind: z.literal('EG'),
  legalEntity: z.string().length(9),
  nameComplement: z.string(),
  siret: z.string(),
  category: z.string().length(3),
});

export const structureSchema = z.discriminatedUnion('kind', [legalEntitySchema, establishmentSchema]);

export type LegalEntity = z.output<typeof legalEntitySchema>;
export type Establishment = z.output<typeof establishmentSchema>;
export type Structure = z.output<typeof structureSchema>;
export type StructureAddress = z.output<typeof addressSchema>;

/** Fourth postal line: number, complement (bis, ter), kind of street and name. */
export function streetLine(address: StructureAddress): string {
  return [address.number, address.numberComplement, address.streetType, address.street]
    .filter((piece) => piece !== '')
    .join(' ');
}
