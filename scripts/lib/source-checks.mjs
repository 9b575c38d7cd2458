import { inCheckout, toolOf } from './checkout.mjs';

/** What is checked without running the product, in this order; also the first part of `npm test`. */
export const SOURCE_CHECKS = [
  // By far the longest, on one core: `npm test` goes on beside it.
  { name: 'lint', title: 'Lint', command: ['npm', 'run', '--silent', 'lint'], aside: true },
  { name: 'format', title: 'Formatting', command: [process.execPath, toolOf('prettier'), '--check', '.'] },
  {
    name: 'compose',
    title: 'Compose file',
    // An image that we build bears a name too, so that another container can use it.
    command: [
      ...[process.execPath, toolOf('dclint'), 'docker-compose.yml'],
      ...['--quiet', '--disable-rule', 'no-build-and-image'],
    ],
  },
  { name: 'types', title: 'Types', command: [process.execPath, toolOf('tsc'), '-b'] },
  {
    name: 'test-types',
    title: 'Types of the tests',
    command: [process.execPath, toolOf('tsc'), '-p', 'tsconfig.tests.json'],
  },
  {
    name: 'graph',
    title: 'Graph up to date',
    command: [process.execPath, inCheckout('scripts/graph.mjs'), '--check'],
  },
];
