import { useState } from 'react';

/** One key for each opened dialog: pressing twice, or again after a lost connection, acts once. */
export const useIdempotencyKey = (): string => useState(() => crypto.randomUUID())[0];
