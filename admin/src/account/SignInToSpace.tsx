'use client';

import type { Challenge } from './account.api';
import { SignIn } from './SignIn';

interface Props {
  pending: Challenge | null;
  next: string;
}

/** A whole page load follows: the new session begins with nothing of the visitor's pages. */
export function SignInToSpace({ pending, next }: Props) {
  return <SignIn purpose="SIGN_IN" pending={pending} onVerified={() => window.location.assign(next)} />;
}
