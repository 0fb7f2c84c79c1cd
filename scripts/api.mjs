// Writes packages/react/API.md from the docstrings; with --check it only compares. A prop that says nothing fails both.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { doorsOf, readApi } from './api/read.mjs';
import { firstDifference, silent, writeApi } from './api/write.mjs';
import { root } from './tree.mjs';

const folder = join(root, 'packages', 'react');
const page = join(folder, 'API.md');
const doors = readApi({ doors: doorsOf(folder), config: join(folder, 'tsconfig.json') });
const mute = silent(doors);
for (const sentence of mute) console.error(sentence);
const made = writeApi('@evenkeel/react', doors);

if (process.argv.includes('--check')) {
  const difference = firstDifference(existsSync(page) ? readFileSync(page, 'utf8') : '', made);
  if (difference)
    console.error(`packages/react/API.md has drifted. Run pnpm api and commit it.\n  ${difference}`);
  if (difference || mute.length > 0) process.exitCode = 1;
} else {
  writeFileSync(page, made);
  if (mute.length > 0) process.exitCode = 1;
}
const parts = doors.reduce((sum, door) => sum + door.parts.length, 0);
if (!process.exitCode) console.log(`packages/react/API.md: ${doors.length} doors, ${parts} parts.`);
