// Packages that are published as ES modules only; the rest of node_modules is taken as it is.
const esmOnly = [
  'adaptivecards',
  'swiper',
  '@pnp',
  '@microsoft/teams-js',
  '@sparticuz',
  'easy-template-x',
  'p-queue',
  'p-retry',
  'p-timeout',
  'is-network-error',
  'eventemitter3',
  'jose',
  'htmlparser2',
  'domhandler',
  'domelementtype',
  'dom-serializer',
  'domutils',
  'entities',
  '@date-fns',
  'selfsigned',
  'strip-bom',
  'node-fetch',
  'data-uri-to-buffer',
  'fetch-blob',
  'formdata-polyfill',
];

const shared = {
  rootDir: __dirname,
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true, dynamicImport: true } } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(.*/node_modules/)?(${esmOnly.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
};

module.exports = {
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/tests/tab/', '/tests/browser/'],
    },
    {
      ...shared,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/tab/**/*.test.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      setupFilesAfterEnv: ['<rootDir>/tests/browser/patience.ts'],
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    },
  ],
};
