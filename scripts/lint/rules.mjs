import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import typescript from 'typescript-eslint';

const SERVICES = ['account', 'directory', 'notification'];

/** A service meets the others in the graph and by events, never by import. */
const noNeighbour = (service) => ({
  files: [`services/${service}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: SERVICES.filter((other) => other !== service).map((other) => ({
          group: [`@balorg/${other}`, `**/${other}/src/**`],
        })),
      },
    ],
  },
});

/** Settings are read and checked in one place a package. */
const settingsInEnvOnly = {
  files: [
    'services/**/*.ts',
    'gateway/**/*.ts',
    'simulators/**/*.ts',
    'packages/**/*.ts',
    'admin/**/*.{ts,tsx}',
  ],
  ignores: ['**/env.ts', '**/*.test.ts', '**/test/**', '**/testing.ts', '**/testing/**'],
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'process', property: 'env', message: 'Settings are read in env.ts.' },
    ],
  },
};

export default typescript.config(
  {
    ignores: [
      '**/dist/**',
      '**/*.d.ts',
      '**/.next/**',
      '.data/**',
      '**/*.generated.ts',
      'admin/next-env.d.ts',
    ],
  },
  js.configs.recommended,
  ...typescript.configs.recommended.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.lint.json', './admin/tsconfig.json'],
        tsconfigRootDir: `${import.meta.dirname}/../..`,
      },
    },
    rules: {
      // Nothing asynchronous is left unawaited.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.{mjs,cjs,js}'], languageOptions: { globals: globals.node } },
  {
    files: ['admin/**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  settingsInEnvOnly,
  ...SERVICES.map(noNeighbour),
);
