'use client';

import dynamic from 'next/dynamic';

/** The console reads the browser's address, cookies and colours: it is never rendered on the server. */
export const ConsoleLoader = dynamic(() => import('./AdminApp').then(({ AdminApp }) => AdminApp), {
  ssr: false,
});
