// Installs what is missing, then runs scripts/NAME.ts with the project's own Node. Plain JavaScript without
// dependencies: it is all that runs in a fresh clone, on whatever Node is there.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname ?? '.', '..');
const inRoot = (...parts) => path.join(root, ...parts);

function run(program, given, env = process.env) {
  const { status, error } = spawnSync(program, given, { cwd: root, stdio: 'inherit', env });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function npm(...given) {
  const npmScript = process.env.npm_execpath;
  if (npmScript) run(process.execPath, [npmScript, ...given]);
  else run(process.platform === 'win32' ? 'npm.cmd' : 'npm', given);
}

function ownNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return inRoot('node_modules', 'node', 'bin', name);
}

function isInstalled() {
  const installed = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(inRoot('package-lock.json')).mtimeMs;
}

if (!isInstalled()) npm('ci', '--loglevel=error');
// Where install scripts are switched off, npm leaves the project's Node out.
if (!existsSync(ownNode())) npm('rebuild', 'node');

const [name, ...given] = process.argv.slice(2);
const env = {
  ...process.env,
  PATH: [inRoot('node_modules', '.bin'), process.env.PATH].join(path.delimiter),
};
run(ownNode(), [inRoot('scripts', `${name}.ts`), ...given], env);
