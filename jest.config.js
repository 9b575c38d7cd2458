const transform = {
  '^.+\\.m?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', decorators: true, tsx: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          useDefineForClassFields: false,
          react: { runtime: 'automatic' },
        },
        target: 'es2023',
        keepClassNames: true,
      },
      module: { type: 'commonjs' },
    },
  ],
};

const project = (folder, extra = {}) => ({
  displayName: folder.split('/').at(-1),
  rootDir: `${__dirname}/${folder}`,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{src,test}/**/*.test.{ts,tsx}'],
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(jose|uuid)/)'],
  moduleNameMapper: {
    '^@balorg/(identifiers|reference)$': `${__dirname}/packages/$1/src/index.ts`,
    '^@balorg/common$': `${__dirname}/services/common/src/index.ts`,
    '^@balorg/common/testing$': `${__dirname}/services/common/src/testing.ts`,
  },
  modulePathIgnorePatterns: ['/dist/', '/.next/'],
  ...extra,
});

/** A service's test/settings.ts names its database before anything reads the environment. */
const service = (name) =>
  project(`services/${name}`, {
    setupFiles: ['reflect-metadata', `${__dirname}/services/${name}/test/settings.ts`],
  });

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 20_000,
  globalSetup: './scripts/jest/forget-databases.cjs',
  workerIdleMemoryLimit: '1GB',
  projects: [
    project('packages/identifiers'),
    project('packages/reference'),
    service('common'),
    service('account'),
    service('directory'),
    service('notification'),
    project('gateway', { setupFiles: ['reflect-metadata'] }),
    project('simulators/national-directory'),
    project('admin'),
  ],
};
