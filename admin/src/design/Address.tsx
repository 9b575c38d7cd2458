import { Fragment } from 'react';

/** A mail address, or words around one: it breaks at its dots and before its @; what is copied stays whole. */
export function Address({ of }: { of: string }) {
  return of.split(/(?<=\.)|(?=@)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
