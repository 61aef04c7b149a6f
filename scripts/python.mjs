/** A Python of the project's own, in .out/venv, with what a script or a test needs from PyPI. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const venv = join(dirname(fileURLToPath(import.meta.url)), '..', '.out', 'venv');
const own = join(venv, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
const MINUTES = 5;

const works = (command, ...args) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: MINUTES * 60_000 }).status === 0;

/**
 * Path of a Python that can import `modules`; what is missing is installed. Throws an Error with one sentence where
 * there is no Python or no way to PyPI.
 *
 * @param {readonly string[]} modules
 * @param {readonly string[]} packages as pip names them, with versions
 */
export function pythonWith(modules, packages) {
  const has = () => works(own, '-c', `import ${modules.join(', ')}`);
  if (existsSync(own) && has()) return own;
  const found = ['python3', 'python'].find((name) => works(name, '--version'));
  if (!found) throw new Error('Python 3 was not found. Install python3 with venv and pip.');
  console.log(`Installing ${packages.join(' and ')} in .out/venv ...`);
  if (!existsSync(own) && !works(found, '-m', 'venv', venv))
    throw new Error(`"${found} -m venv" failed: its module venv is missing.`);
  if (!works(own, '-m', 'pip', 'install', '--quiet', '--retries', '1', ...packages) || !has())
    throw new Error(`${packages.join(' and ')} could not be installed: PyPI may be out of reach.`);
  return own;
}
