// The one task file: build, package, provision, test, bench. Each task calls a tool of the project with this Node;
// `npx gulp --tasks` lists them.
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { setInterval, clearInterval } = require('node:timers');
const esbuild = require('esbuild');
const { series } = require('gulp');

/** Runs Node to its end; fails when it fails. */
function runNode(name, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    // Ctrl-C reaches the child too: wait for it to end in its own time. Other signals are passed on.
    const wait = () => undefined;
    const passOn = () => child.kill('SIGTERM');
    process.on('SIGINT', wait);
    process.on('SIGTERM', passOn);
    // npm's shell dies of a signal without passing it on; who started this is gone then.
    const startedBy = process.ppid;
    const watch = setInterval(() => process.ppid === startedBy || passOn(), 500);
    child.on('error', reject);
    child.on('exit', (code) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', passOn);
      clearInterval(watch);
      if (code === 0) resolve();
      else reject(new Error(`${name} ended with exit code ${code}`));
    });
  });
}

/** Runs the program of an installed package. */
function run(tool, ...args) {
  const script = path.join(path.dirname(require.resolve(`${tool.package}/package.json`)), tool.script);
  return runNode(tool.package, [script, ...args]);
}

const tool = {
  tsc: { package: 'typescript', script: 'bin/tsc' },
  eslint: { package: 'eslint', script: 'bin/eslint.js' },
  prettier: { package: 'prettier', script: 'bin/prettier.cjs' },
  jest: { package: 'jest', script: 'bin/jest.js' },
  vite: { package: 'vite', script: 'bin/vite.js' },
  tsx: { package: 'tsx', script: 'dist/cli.mjs' },
  heft: { package: '@rushstack/heft', script: 'bin/heft' },
};

async function typecheck() {
  await run(tool.tsc, '-p', 'tsconfig.json', '--noEmit');
  await run(tool.tsc, '-p', 'tsconfig.node.json');
}

async function lint() {
  await run(tool.eslint, '.');
  await run(tool.prettier, '--check', '--log-level', 'warn', '.');
}

/** The sandbox's page and the tab's frame in it. */
const buildPage = () => run(tool.vite, 'build', '--config', 'sandbox/vite.config.mts', '--logLevel', 'warn');

/**
 * Bundles the service and the command line into one file each in dist/service, which run on Node 22 without
 * node_modules. The Word templates stand beside that folder, where the bundles look for them.
 */
async function buildService() {
  fs.rmSync('dist/service', { recursive: true, force: true });
  await esbuild.build({
    entryPoints: { main: 'teams-app/main.ts', uvp: 'teams-app/cli/uvp.ts' },
    outdir: 'dist/service',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    keepNames: true,
    legalComments: 'linked',
    logLevel: 'warning',
  });
  fs.rmSync('dist/templates', { recursive: true, force: true });
  fs.cpSync('sharepoint/templates', 'dist/templates', {
    recursive: true,
    filter: (source) => path.extname(source) === '' || source.endsWith('.docx'),
  });
}

/** Takes away what a folder holds, as far as it is meant. */
function emptyOf(folder, isMeant) {
  if (!fs.existsSync(folder)) return;
  const entries = fs.readdirSync(folder, { withFileTypes: true }).filter(isMeant);
  entries.forEach(({ name }) => fs.rmSync(path.join(folder, name), { recursive: true }));
}

/** Takes away what an earlier build of the web part left; heft's own --clean would take the service with it. */
async function cleanWebPart() {
  const folders = ['lib', 'lib-commonjs', 'lib-dts', 'lib-esm', 'temp/build'];
  folders.forEach((folder) => fs.rmSync(folder, { recursive: true, force: true }));
  // What stands in these is packed, bundles of an earlier build too; dist/service and the Teams app's package stay.
  emptyOf('dist', (entry) => entry.isFile());
  emptyOf('release', (entry) => entry.isDirectory());
}

/** Compiles and bundles the web part: browser code only, as tsconfig.json names it. */
const bundleWebPart = () => run(tool.heft, 'build', '--production');
const buildWebPart = series(cleanWebPart, bundleWebPart);

/** The web part's icons in Teams are those of the Teams app; the packager looks for them by the web part's id. */
async function teamsIcons() {
  const { id } = require('./src/webparts/uvpTracker/UvpTrackerWebPart.manifest.json');
  fs.mkdirSync('teams', { recursive: true });
  for (const kind of ['color', 'outline']) {
    fs.copyFileSync(`manifest/${kind}.png`, `teams/${id}_${kind}.png`);
  }
}

/** Puts the bundle in sharepoint/solution/uvp-tracker.sppkg. */
const zipSolution = () => run(tool.heft, 'package-solution', '--production');

/** Puts the Teams app for the tenant of the environment in release/uvp-tracker-teams.zip; without settings an example. */
const zipTeamsApp = () => run(tool.tsx, 'teams-app/package/makeTeamsPackage.ts');

// In this process' own child, without tsx's command in between, which would not wait for the end.
const sandbox = () => runNode('sandbox', ['--import', 'tsx', 'sandbox/start.ts']);

async function specs() {
  fs.mkdirSync('temp', { recursive: true });
  await run(tool.jest, '--json', '--outputFile', 'temp/jest-results.json');
}

/** Makes the pictures of the README, by walking through the sandbox. */
const makePictures = () => run(tool.tsx, 'tests/browser/makePictures.ts');

/** Makes the pictures with which the cards are compared anew, after a wanted change. */
async function updatePictures() {
  process.env.UPDATE_PICTURES = '1';
  await run(tool.jest, 'tests/browser/cards.test.ts');
}

const bench = () => run(tool.tsx, 'tests/bench/run.ts', ...process.argv.slice(3));

const provision = () => run(tool.tsx, 'teams-app/cli/uvp.ts', 'provision', ...process.argv.slice(3));

const packageSolution = series(buildWebPart, teamsIcons, zipSolution);

module.exports = {
  typecheck,
  lint,
  'build:page': buildPage,
  'build:webpart': buildWebPart,
  build: buildService,
  'package:sppkg': packageSolution,
  'package:teams': zipTeamsApp,
  package: series(packageSolution, zipTeamsApp),
  start: series(buildPage, sandbox),
  test: series(typecheck, lint, buildPage, specs),
  pictures: series(buildPage, makePictures),
  'pictures:update': updatePictures,
  bench,
  provision,
};
