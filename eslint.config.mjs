import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom; everything that is not named is refused. Imports point inward only. */
const mayImport = {
  plan: [],
  i18n: [],
  schema: ['plan'],
  documents: ['plan', 'i18n'],
  nudge: ['plan', 'i18n'],
  cards: ['plan', 'i18n'],
  reports: ['plan', 'i18n'],
  store: ['plan', 'i18n', 'schema'],
  provision: ['plan', 'i18n', 'schema', 'store'],
  templates: ['plan', 'i18n', 'reports'],
  tab: ['plan', 'i18n', 'store', 'documents', 'nudge', 'cards', 'reports'],
  webparts: ['tab', 'plan', 'i18n', 'store'],
  'teams-app': ['plan', 'i18n', 'store', 'documents', 'nudge', 'cards', 'reports', 'schema', 'provision'],
  sandbox: ['plan', 'i18n', 'store', 'documents', 'cards', 'tab', 'teams-app', 'schema', 'provision'],
};

const element = (type, pattern) => ({ type, pattern, mode: 'folder' });
/** A folder of the root only: tests/ has folders of the same names. */
const rootElement = (type) => ({ type, pattern: `${type}/**`, mode: 'full' });

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'lib',
      'lib-*',
      'dist*',
      'temp',
      'release',
      'jest-output',
      'sharepoint/solution',
      '**/loc/*.js',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { boundaries, 'react-hooks': reactHooks },
    settings: {
      'boundaries/elements': [
        ...['plan', 'i18n', 'documents', 'nudge', 'cards', 'reports', 'store', 'tab', 'webparts'].map(
          (name) => element(name, `src/${name}`),
        ),
        element('schema', 'sharepoint/schema'),
        element('provision', 'sharepoint/provision'),
        element('templates', 'sharepoint/templates'),
        rootElement('teams-app'),
        rootElement('sandbox'),
        rootElement('tests'),
      ],
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.mjs'] } },
    },
    rules: {
      'boundaries/no-unknown': 'error',
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          message: '${file.type} may not import ${dependency.type}: imports point inward only',
          rules: [
            ...Object.entries(mayImport).map(([from, allow]) => ({ from, allow: [from, ...allow] })),
            { from: 'tests', allow: ['*'] },
          ],
        },
      ],
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      'no-console': 'error',
    },
  },
  {
    // The framework's task runner and the tests' own scripts speak to a terminal.
    files: ['gulpfile.js', 'tests/**', 'sandbox/**', 'teams-app/cli/**', '*.config.*'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['gulpfile.js', 'jest.config.js'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        __dirname: 'readonly',
        console: 'readonly',
      },
    },
  },
  prettier,
);
