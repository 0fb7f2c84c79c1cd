// Writes what is generated from the sources; says which pairs of colours fail and then exits 1.
import { mkdir, writeFile } from 'node:fs/promises';
import { describeMeasure, measure } from './contrast.ts';
import { load } from './load.ts';
import { model } from './model.ts';
import { outputs } from './outputs.ts';

const tokens = model(await load());
const measures = measure(tokens);
for (const [path, text] of Object.entries(outputs(tokens))) {
  const file = new URL(`../${path}`, import.meta.url);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
}
const failing = measures.filter((m) => !m.holds);
for (const m of failing) console.error(describeMeasure(m));
console.log(`${tokens.length} tokens, ${measures.length} pairs measured, ${failing.length} failing`);
process.exitCode = failing.length ? 1 : 0;
