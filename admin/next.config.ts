import type { NextConfig } from 'next';
import { join } from 'node:path';

const config: NextConfig = {
  outputFileTracingRoot: join(__dirname, '..'),
  turbopack: { root: join(__dirname, '..') },
  poweredByHeader: false,
  reactStrictMode: true,
};

export default config;
