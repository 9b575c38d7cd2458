'use client';

import { createContext, useContext, type ReactNode } from 'react';
import type { Messages } from './fr';
import type { Language } from './language';

interface Spoken {
  language: Language;
  messages: Messages;
}

const SpokenContext = createContext<Spoken | null>(null);

/** Carries the sentences of one language to the components of the browser: the other one is not sent. */
export function MessagesProvider({ language, messages, children }: Spoken & { children: ReactNode }) {
  return <SpokenContext value={{ language, messages }}>{children}</SpokenContext>;
}

export function useMessages(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error('MessagesProvider is missing above this component');
  return spoken;
}
