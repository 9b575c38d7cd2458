import type { NextConfig } from 'next';
import { join } from 'node:path';

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: join(__dirname, '..'),
  turbopack: { root: join(__dirname, '..') },
  poweredByHeader: false,
  reactStrictMode: true,
};

export default config;
