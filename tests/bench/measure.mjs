import { DidNotFinish, openPage } from './browser.mjs';

/**
 * What is typed; none is a held-out query. Every contender has an answer to each key of the plain ones, so that their
 * figures compare like with like: a list that finds nothing has nothing to draw. The hurried ones (typing errors,
 * beginnings, another order) are what a picker must bear too; ours is judged on all of them, alone.
 */
export const typed = {
  plain: ['frustrat', 'hammer', 'twice for one', 'savavex'],
  hurried: ['dishwaser', 'wel bra scre', 'mistkae our'],
};
const typedQuick = { plain: ['frustrat', 'hammer'], hurried: ['dishwaser'] };

const arrows = 12;
/** A slow contender types this long a round; what it did not get to is left out, and said. */
const typingBudget = 40_000;

/** Measures one contender once, in a fresh browser. What did not finish is named, and the rest left out. */
export async function measure(address, name, size, { quick = false } = {}) {
  const page = await openPage(address);
  const run = { name, size, plain: [], hurried: [], arrows: [], labels: [] };
  try {
    await page.call(`bench.prepare(${JSON.stringify(name)}, ${size})`, 'making the phrases', 60_000);
    const bare = await page.heap();
    Object.assign(run, await page.mount());
    Object.assign(run, await page.call('bench.counts()'));
    const queries = quick ? typedQuick : typed;
    const end = Date.now() + typingBudget;
    await type(page, run, 'plain', queries.plain, end);
    await type(page, run, 'hurried', queries.hurried, end);
    await page.clear();
    for (let press = 0; press < arrows; press++) {
      run.arrows.push(await page.cost(() => page.press('ArrowDown'), 'ArrowDown'));
    }
    run.shown = { ...run.shown, active: (await page.call('bench.shown()')).active };
    run.heap = (await page.heap()) - bare;
  } catch (error) {
    if (!(error instanceof DidNotFinish)) throw error;
    run.unfinished = error.message;
  } finally {
    await page.close();
  }
  if (page.errors.length > 0) throw new Error(`${name} threw: ${page.errors[0]}`);
  return run;
}

async function type(page, run, kind, queries, end) {
  for (const query of queries) {
    for (const [at, key] of [...query].entries()) {
      if (Date.now() > end) {
        run.partial = true;
        return;
      }
      run.labels.push(query.slice(0, at + 1));
      run[kind].push(await page.cost(() => page.press(key), 'a key'));
    }
    const shown = await page.call('bench.shown()');
    if (shown.typed !== query && run.name !== 'control') {
      throw new Error(`${run.name} has "${shown.typed}" in its field after "${query}" was typed.`);
    }
    if (kind === 'plain' && shown.rows === 0 && run.name !== 'control')
      throw new Error(`${run.name} found nothing for "${query}".`);
    run.shown ??= shown;
    await page.clear();
  }
}

/** Measures how soon a first key has an answer when it is pressed right after mounting. */
export async function firstResult(address, name, size) {
  const page = await openPage(address);
  try {
    await page.call(`bench.prepare(${JSON.stringify(name)}, ${size})`, 'making the phrases', 60_000);
    await page.call('bench.watch()');
    await page.call('bench.mount()', 'mount');
    await page.call('bench.focus()', 'opening');
    await page.press('p');
    await page.call('bench.settle()', 'the first key');
    return await page.call('bench.firstAnswer()');
  } catch (error) {
    if (!(error instanceof DidNotFinish)) throw error;
    return undefined;
  } finally {
    await page.close();
  }
}

/** Builds our index alone: CPU in total, the longest slice, its memory. */
export async function measureIndex(address, size) {
  const page = await openPage(address);
  try {
    await page.call(`bench.prepare("control", ${size})`, 'making the phrases', 60_000);
    const bare = await page.heap();
    let built;
    const cpu = await page.cost(async () => {
      built = await page.call('bench.index()', 'the index');
    }, 'the index');
    const slices = built.slices.sort((a, b) => a - b);
    return {
      size,
      cpu,
      slices: slices.length,
      longest: slices.at(-1),
      p99: slices[Math.floor(slices.length * 0.99)],
      heap: (await page.heap()) - bare,
      found: built.size,
    };
  } finally {
    await page.close();
  }
}
