'use client';

import { useState } from 'react';
import type { Option } from '../design/Select';
import type { Challenge } from './account.api';
import { CodeStep } from './CodeStep';
import { CreateAccountForm } from './CreateAccountForm';

interface Props {
  regionCode: string;
  professions: Option[];
  pending: Challenge | null;
  /** Where the person goes once the e-mail address is proven; a whole page load, for a new session begins. */
  next: string;
}

/** The form, then the code that proves the e-mail address. */
export function CreateAccount({ regionCode, professions, pending, next }: Props) {
  const [challenge, setChallenge] = useState(pending);
  if (!challenge)
    return <CreateAccountForm regionCode={regionCode} professions={professions} onChallenge={setChallenge} />;
  return (
    <CodeStep
      challenge={challenge}
      onChallenge={setChallenge}
      onVerified={() => window.location.assign(next)}
      onRestart={() => setChallenge(null)}
    />
  );
}
