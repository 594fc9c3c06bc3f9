import graphql from '@graphql-eslint/eslint-plugin'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import tseslint from 'typescript-eslint'

const generated = [
  '**/generated/**',
  '**/*.generated.ts',
  '**/dist/**',
  '**/migrations/**',
  '.local/**',
]

const sizes = {
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 5],
  'max-depth': ['error', 3],
  // A flat choice among the kinds of something is one decision, however many kinds there are.
  complexity: ['error', { max: 15, variant: 'modified' }],
}

const manners = {
  'no-console': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'hack', 'xxx'] }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
}

/** Domain code decides; it does not wait, look at the clock, roll dice or talk. */
const domainFence = {
  'no-restricted-syntax': [
    'error',
    {
      selector: ':function[async=true]',
      message: 'Domain code is synchronous: load first, decide, then save.',
    },
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: 'Pass the clock in: take `now` as an argument.',
    },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Pass the clock in.' },
    { object: 'Math', property: 'random', message: 'Pass randomness in.' },
    { object: 'crypto', property: 'randomUUID', message: 'Pass ids in.' },
  ],
  'no-restricted-globals': ['error', 'process', 'fetch', 'console'],
}

/** Settings are read in one place a service, so that all that is wrong is said at once. */
const noEnvironment = {
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: "Read settings in the app's config.ts." },
  ],
}

/** A browser's console is the only log that a front end has; faults belong there. */
const faultsMayBeLogged = { 'no-console': ['error', { allow: ['error', 'warn'] }] }

export default tseslint.config(
  {
    ignores: [
      ...generated,
      '**/node_modules/**',
      'gateway/*.graphql',
      'docs/**',
      'test-results/**',
    ],
  },
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.base],
    rules: { ...sizes, ...manners },
  },
  {
    files: ['subgraphs/*/src/**/*.ts', 'gateway/src/**/*.ts'],
    ignores: ['**/config.ts', '**/*-main.ts', '**/main.ts'],
    rules: noEnvironment,
  },
  {
    files: [
      'subgraphs/*/src/domain/**/*.ts',
      'packages/{kernel,working-time,checklist}/src/**/*.ts',
    ],
    ignores: ['**/*.test.ts'],
    rules: domainFence,
  },
  {
    files: ['**/*.test.ts', '**/*.e2e.ts', '**/test/**/*.ts', 'test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', 400], 'no-console': 'off' },
  },
  {
    files: [
      'tools/**',
      'packages/local-stack/**',
      '**/*main.ts',
      '**/bench/**',
      'test/**',
      '**/config.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // A table is one expression, however many columns it has.
    files: ['**/*tables.ts', '**/store/tables/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.vue'],
    extends: [
      tseslint.configs.base,
      ...vue.configs['flat/essential'],
      ...accessibility.configs['flat/recommended'],
    ],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      ...manners,
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
      'vue/multi-word-component-names': 'off',
      'vue/no-v-html': 'error',
      // Our rows, drop zones and tab lists work by keyboard (roving focus); the rules see only the listener.
      'vuejs-accessibility/no-static-element-interactions': 'off',
      'vuejs-accessibility/interactive-supports-focus': 'off',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  {
    files: ['subgraphs/*/schema/*.graphql'],
    languageOptions: { parser: graphql.parser },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          EnumValueDefinition: true,
          InputValueDefinition: false,
        },
      ],
      '@graphql-eslint/no-typename-prefix': 'off',
      '@graphql-eslint/naming-convention': [
        'error',
        { types: 'PascalCase', FieldDefinition: 'camelCase', EnumValueDefinition: 'UPPER_CASE' },
      ],
    },
  },
  {
    files: ['frontends/**', 'packages/{ui,graph-client,app-contract}/**'],
    rules: faultsMayBeLogged,
  },
)
