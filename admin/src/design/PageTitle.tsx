'use client';

import { useEffect, useRef } from 'react';

/** The first page is read from its top: only the titles of the pages that follow take the focus. */
let arrived = false;

interface Props {
  className?: string;
  children: string;
}

/** The title of a page. It takes the focus when one walks to it inside the site, unless the address names a field. */
export function PageTitle({ className, children }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived && !window.location.hash) title.current?.focus();
    arrived = true;
  }, []);
  return (
    <h1 ref={title} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
