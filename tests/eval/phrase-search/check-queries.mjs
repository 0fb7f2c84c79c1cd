/** Checks that every held-out query leads to its target: at most 3 phrases fit it among 10,000, at most 4 among 100,000. */
import { makeReader } from './identify.mjs';
import { kinds, readQueries } from './queries.mjs';

const small = makeReader(10_000);
const large = makeReader(100_000);
const edits = { 'one typo': 1, 'two typos': 2, mixed: 1, 'wrong first letter': 1 };
const entries = readQueries();
const faults = [];
for (const { kind, query, target } of entries) {
  const near = small.read(query, target);
  const far = large.read(query, target);
  const slips = near.origins.reduce((sum, origin) => sum + (origin?.edits ?? 0), 0);
  if (near.strange.length > 0)
    faults.push(`${kind}: "${query}" has "${near.strange.join(', ')}", which ${target} has not`);
  else if (near.fits > 3 || far.fits > 4)
    faults.push(`${kind}: "${query}" fits ${near.fits} of 10,000 and ${far.fits} of 100,000`);
  else if (slips !== (edits[kind] ?? 0)) faults.push(`${kind}: "${query}" has ${slips} slips`);
}
for (const kind of kinds) {
  const count = entries.filter((entry) => entry.kind === kind).length;
  if (count < 40) faults.push(`${kind}: ${count} queries, 40 are wanted`);
}
for (const fault of faults) console.error(fault);
console.log(`${entries.length} queries, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
