// Refuses a promised token that is gone without having been deprecated first. With --record, at a release, it
// writes down what is promised from now on.
import { readFile, writeFile } from 'node:fs/promises';
import { list } from './emit-json.ts';
import { load } from './load.ts';
import { model } from './model.ts';
import { usageIn } from './outputs.ts';
import { brokenPromises, PUBLISHED, readPublished, recorded } from './published.ts';

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
const tokens = model(await load());
const listed = list(tokens, usageIn(tokens));
const published = await readPublished();
const broken = brokenPromises(published, listed, version);
for (const sentence of broken) console.error(sentence);
if (broken.length > 0) process.exitCode = 1;
else if (process.argv.includes('--record')) {
  const next = recorded(published, listed, version);
  const lines = Object.entries(next).map(
    ([id, promise]) => `  "${id}": ${JSON.stringify(promise, null, 1).replace(/\s+/g, ' ')}`,
  );
  await writeFile(PUBLISHED, `{\n${lines.join(',\n')}\n}\n`);
  console.log(`${lines.length} tokens are promised from ${version} on.`);
} else console.log(`${Object.keys(published).length} promised tokens, none gone before its time.`);
