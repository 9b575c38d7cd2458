import { z } from 'zod';

const settingsSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4010),
  DATA_FILE: z.string().min(1).optional(),
  WRITE_API_KEY: z.string().min(8),
  READ_API_KEY: z.string().min(8),
  EXTRACTION_EVERY_SECONDS: z.coerce.number().int().min(0).default(0),
  // 17 calls a second per application: the published limit of the real interface.
  READS_PER_SECOND: z.coerce.number().int().positive().default(17),
});

export type Settings = z.output<typeof settingsSchema>;

/** Settings of the process; throws an Error that names each one missing or wrong. */
export function readSettings(): Settings {
  const settings = settingsSchema.safeParse(process.env);
  if (!settings.success) throw new Error(`Settings:\n${z.prettifyError(settings.error)}`);
  return settings.data;
}
