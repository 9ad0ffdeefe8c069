import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const clockReads = [
  {
    object: 'Date',
    property: 'now',
    message: '`now` is a parameter: take it from the caller, who has it from GitHub’s Date header.',
  },
  { object: 'performance', property: 'now', message: '`now` is a parameter: no decision reads the clock.' },
  { object: 'process', property: 'hrtime', message: '`now` is a parameter: no decision reads the clock.' },
  {
    object: 'DateTime',
    property: 'now',
    message: '`now` is a parameter: convert the instant you were given.',
  },
  { object: 'DateTime', property: 'local', message: 'Name the zone: the machine’s zone decides nothing.' },
];

const clockSyntax = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: '`new Date()` reads the wall clock: `now` is a parameter.',
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: '`Date()` reads the wall clock: `now` is a parameter.',
  },
];

/** What people may run has to run on Node 22; the compiler's library keeps out functions that it lacks. */
const newerSyntax = [
  {
    selector: 'VariableDeclaration[kind=/using$/]',
    message: 'Node 22 knows no `using`: dispose of it in `finally`.',
  },
];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'build/',
      'coverage/',
      'reports/',
      'schema/',
      '**/*.generated.ts',
      'src/policy/presets/index.ts',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      // Counts and issue numbers in messages are numbers on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => target.push(x)` and its like read well; an unused result of a void call does no harm.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // The compiler's noUnusedLocals covers the same ground; this adds caught errors and the _ convention.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-param-reassign': 'error',
      'no-eval': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...clockReads],
      'no-restricted-syntax': ['error', ...clockSyntax, ...newerSyntax],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Hosts start the clock's reading off (a deadline for shutdown, a stopwatch for the log); the sandbox owns one.
    files: ['src/hosts/**/*.ts', 'src/sandbox/**/*.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': ['error', ...newerSyntax] },
  },
  {
    files: [
      'scripts/**/*.ts',
      'test/bench/**/*.ts',
      'test/recorder/{record,compare}.ts',
      'test/upgrade/write.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Mocks and table-driven cases are honest without these.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-param-reassign': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/property.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'fast-check', message: 'test/property.ts has it with the seed of the run.' },
      ],
    },
  },
);
