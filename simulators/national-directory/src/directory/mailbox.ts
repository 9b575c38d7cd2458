import { z } from 'zod';

/** Kinds of mailbox that an organisation may hold; PER and CAB hang on a professional (TRE_R257). */
export const MAILBOX_TYPES = ['ORG', 'APP'] as const;

/** MSSanté address as the draft guide of the operators' interface bounds it. */
export const MSSANTE_ADDRESS = /^[^@\s]+@([^@\s]+\.mssante\.fr|interop-mssante\.apicrypt\.org)$/;

export const mailboxSchema = z.object({
  address: z.string().regex(MSSANTE_ADDRESS, 'is not an MSSanté address'),
  type: z.enum(MAILBOX_TYPES),
  rank: z.int().positive().optional(),
  description: z.string().min(1).optional(),
  service: z.string().min(1).optional(),
  responsible: z.string().min(1).optional(),
  phone: z.string().min(1).optional(),
  digitization: z.boolean().optional(),
  listeRouge: z.boolean(),
});

export type Mailbox = z.output<typeof mailboxSchema>;

/** Two spellings of one address: case tells no mailboxes apart. */
export function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
