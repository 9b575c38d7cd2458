import Link from 'next/link';
import layout from '../design/Layout.module.css';
import type { Messages } from '../i18n/fr';
import { FindRequest } from './FindRequest';

interface Props {
  messages: Messages;
  isSignedIn: boolean;
}

/** No request is followed in this browser: how to find one again. */
export function NothingFollowed({ messages, isSignedIn }: Props) {
  const { find } = messages.tracking;
  return (
    <section className={layout.stack} aria-labelledby="find">
      <h2 id="find">{find.title}</h2>
      <p>{find.text}</p>
      {isSignedIn && (
        <p>
          {find.signedIn} <Link href="/espace/demandes">{messages.myRequests.title}</Link>
        </p>
      )}
      <FindRequest />
    </section>
  );
}
