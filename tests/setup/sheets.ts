import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds the kit's style sheets as they are published: a test of hosts with bare rules reads them, in a fresh clone, too. */
export default function sheets(): void {
  const cwd = fileURLToPath(new URL('../../packages/react', import.meta.url));
  execFileSync(process.execPath, ['scripts/build-css.mjs'], { cwd, stdio: 'inherit' });
}
