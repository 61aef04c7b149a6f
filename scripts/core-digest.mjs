import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One name for what `src/core` computes: another for any change in it or in the packages it uses. */
export function coreDigest(root = '.') {
  const hash = createHash('sha256');
  const sources = readdirSync(join(root, 'src/core'), { recursive: true })
    .filter((name) => /\.ts$/.test(name) && !/\.(test|fixture)\.ts$/.test(name))
    .sort();
  for (const name of [...sources.map((source) => join('src/core', source)), 'package-lock.json'])
    hash.update(`${name}\n`).update(readFileSync(join(root, name)));
  return hash.digest('hex').slice(0, 16);
}
