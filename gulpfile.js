// The one task file. Each task calls a tool of the project with this Node; `npx gulp --tasks` lists them.
const { spawn } = require('node:child_process');
const path = require('node:path');
const { series } = require('gulp');

/** Runs the program of an installed package and fails when it fails. */
function run(program, ...args) {
  const packageJson = require.resolve(`${program.package}/package.json`);
  const script = path.join(path.dirname(packageJson), program.script);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...(program.nodeArgs ?? []), script, ...args], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${program.script} ended with ${code}`))));
  });
}

const tsc = { package: 'typescript', script: 'bin/tsc' };
const eslint = { package: 'eslint', script: 'bin/eslint.js' };
const jest = { package: 'jest', script: 'bin/jest.js' };
const prettier = { package: 'prettier', script: 'bin/prettier.cjs' };

const typecheck = async () => {
  await run(tsc, '-p', 'tsconfig.json', '--noEmit');
  await run(tsc, '-p', 'tsconfig.node.json');
};
const lint = async () => {
  await run(eslint, '.');
  await run(prettier, '--check', '.');
};
const unit = () => run(jest);

exports.lint = lint;
exports.typecheck = typecheck;
exports.test = series(typecheck, lint, unit);
