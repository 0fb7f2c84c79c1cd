#!/usr/bin/env node
// Runs before anything is installed, so it is plain Node and has no dependencies.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Evenkeel needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node.`,
  );
  process.exit(1);
}

const { endTogether } = await import('./bootstrap/run.mjs');
const [task] = process.argv.slice(2);
endTogether(task === 'start' ? { asked: 0 } : {});
if (task === 'start') {
  const { start } = await import('./bootstrap/start.mjs');
  process.exitCode = await start();
} else if (task === 'test' || task === 'verify') {
  const { test } = await import('./bootstrap/test.mjs');
  process.exitCode = await test({ whole: task === 'verify' });
} else {
  console.error('Usage: node scripts/bootstrap.mjs start | test | verify');
  process.exitCode = 2;
}
