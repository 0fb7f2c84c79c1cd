// Writes what is generated from the sources; says which pairs of colours fail and then exits 1.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { brandOutputs } from './brand.ts';
import { describeMeasure, measure } from './contrast.ts';
import { load } from './load.ts';
import { model } from './model.ts';
import { outputs } from './outputs.ts';

const room = new URL('..', import.meta.url);
const resolved = await load();
const tokens = model(resolved);
const measures = measure(tokens);
const files = { ...outputs(resolved), ...brandOutputs(resolved, tokens) };
for (const [path, text] of Object.entries(files)) {
  const file = new URL(path, room);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
}
// What is no longer made would be published for ever.
for (const folder of ['generated', 'src/generated']) {
  const entries = await readdir(new URL(folder, room), { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const path = `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').split(`/${folder}/`).at(-1);
    if (entry.isFile() && !(`${folder}/${path}` in files)) await rm(new URL(`${folder}/${path}`, room));
  }
}
const failing = measures.filter((m) => !m.holds);
for (const m of failing) console.error(describeMeasure(m));
const { user, system } = process.cpuUsage();
console.log(
  `${tokens.length} tokens, ${measures.length} pairs measured, ${failing.length} failing; ${((user + system) / 1e6).toFixed(1)} s of CPU`,
);
process.exitCode = failing.length ? 1 : 0;
