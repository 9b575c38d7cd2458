import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { structureSchema, type Structure } from './structure';

const registerSchema = z.object({ source: z.string(), structures: z.array(structureSchema) });

/** The made-up register that ships with the simulator; throws when the file does not hold to its schema. */
export function loadStructures(): Structure[] {
  const file = join(__dirname, '../../data/structures.json');
  return registerSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).structures;
}
