import tseslint from 'typescript-eslint';

const pureFolders = ['domain/**/*.ts', 'workflows/**/*.ts'];
const noNode = {
  group: ['node:*', 'fs', 'path', 'crypto', 'os', 'mongodb', 'express', 'zod', 'pino'],
  message: 'This folder is pure: no Node, no database, no zod (bundle size and determinism).',
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.waybill/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'No enums: use a const array and its union.' }],
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: pureFolders,
    rules: {
      'no-restricted-imports': ['error', { patterns: [noNode] }],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Pass nowMs in.' },
        { object: 'Math', property: 'random', message: 'Pass randomness in.' },
        { object: 'process', property: 'env', message: 'Only config/env.ts reads the environment.' },
      ],
    },
  },
  {
    files: ['workflows/**/*.ts'],
    rules: {
      // Date.now() is the workflow's own, replayed time there.
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Only config/env.ts reads the environment.' }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            noNode,
            { group: ['**/activities/*', '!**/activities/contract.ts'], message: 'Workflows know activities only by contract.ts.' },
          ],
        },
      ],
    },
  },
  { files: ['cli/**/*.ts', 'scripts/**/*.ts', '.ci/*.js'], rules: { 'no-console': 'off' } },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
