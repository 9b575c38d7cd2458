import { Fragment } from 'react';

/** A mail address that breaks at its dots and before its @, never within a word; what is copied stays whole. */
export function Address({ of }: { of: string }) {
  return of.split(/(?<=\.)|(?=@)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
