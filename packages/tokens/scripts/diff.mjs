// Prints how the tokens differ from those of another commit, as Markdown for a changeset: `node scripts/diff.mjs main`.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compareTokens, describeDifference } from './diff.ts';

const [ref = 'HEAD'] = process.argv.slice(2);
const cwd = fileURLToPath(new URL('..', import.meta.url));
const shown = spawnSync('git', ['show', `${ref}:./generated/tokens.json`], {
  cwd,
  encoding: 'utf8',
  maxBuffer: 1 << 26,
});
if (shown.status !== 0) {
  console.error(
    `Evenkeel: ${ref} has no tokens to compare with. Name a commit, branch or tag that holds them.`,
  );
  process.exitCode = 1;
} else {
  const now = JSON.parse(await readFile(new URL('../generated/tokens.json', import.meta.url), 'utf8'));
  process.stdout.write(describeDifference(compareTokens(JSON.parse(shown.stdout).tokens, now.tokens)));
}
