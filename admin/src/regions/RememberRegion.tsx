'use client';

import { useEffect } from 'react';
import { REGION_COOKIE } from './region-cookie';

/** Keeps the chosen region for a year, so that its service desk is shown on every page. */
export function RememberRegion({ code }: { code: string }) {
  useEffect(() => {
    document.cookie = `${REGION_COOKIE}=${encodeURIComponent(code)}; Path=/; Max-Age=31536000; SameSite=Lax`;
  }, [code]);
  return null;
}
