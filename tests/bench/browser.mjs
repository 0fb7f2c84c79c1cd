import { chromium } from 'playwright';

/** Nothing may take longer than this: a contender that does has not finished. */
export const limit = 20_000;
export class DidNotFinish extends Error {}

function within(promise, what, ms = limit) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new DidNotFinish(`${what} took over ${ms / 1000} s`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const codes = { ' ': 'Space', ArrowDown: 'ArrowDown', Backspace: 'Backspace' };
const virtualKeys = { ArrowDown: 40, Backspace: 8 };

/**
 * Opens the page in a browser of its own, so that one contender's garbage or hang is not the next one's.
 *
 * CPU is `ThreadTime` of CDP's Performance domain with time counted in thread ticks: what the renderer's main thread
 * spent in script, style, layout, paint and garbage collection, and not the time it waited or another process had the
 * core. Wall time rises with the machine's load, this hardly does. Tracing and profiling would cost more than a key.
 */
export async function openPage(address) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  await page.waitForFunction(() => 'bench' in globalThis);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });

  const call = async (expression, what = expression, ms = limit) => {
    const { result, exceptionDetails } = await within(
      cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }),
      what,
      ms,
    );
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const cpu = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
  };

  return {
    errors,
    call,
    /** Main-thread CPU, in ms, of an act until the page has come to rest. */
    async cost(act, what) {
      const before = await cpu();
      await within(act(), what);
      await call('bench.settle()', what);
      return (await cpu()) - before;
    },
    /**
     * Mounts and opens. `drawn` is the CPU until two frames later, `mount` until the thread has been quiet for 200 ms,
     * what is built in the background included.
     */
    async mount() {
      const before = await cpu();
      await call('bench.mount()', 'mount');
      await call('bench.focus()', 'opening');
      await call('bench.drawn()', 'mount');
      const drawn = (await cpu()) - before;
      const end = Date.now() + limit;
      for (let last = await cpu(), quiet = 0; quiet < 2 && Date.now() < end; ) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const now = await cpu();
        quiet = now - last < 2 ? quiet + 1 : 0;
        last = now;
      }
      await call('bench.settle()', 'mount');
      return { drawn, mount: (await cpu()) - before };
    },
    /** Presses a key as the browser's own input pipeline would. */
    async press(key, modifiers = {}) {
      const text = key.length === 1 ? key : undefined;
      const event = {
        key,
        code: codes[key] ?? '',
        windowsVirtualKeyCode: virtualKeys[key] ?? key.toUpperCase().charCodeAt(0),
        ...modifiers,
      };
      await cdp.send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', text, ...event });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    /** Empties the field as select-all and Backspace do. */
    async clear() {
      await within(
        this.press('Backspace', { commands: ['selectAll', 'deleteBackward'] }),
        'emptying the field',
      );
      await call('bench.settle()', 'emptying the field');
    },
    /** Script heap and the memory behind typed arrays after a collection, in MB. */
    async heap() {
      await within(cdp.send('HeapProfiler.collectGarbage'), 'collecting garbage', 60_000);
      const { usedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage');
      return (usedSize + (backingStorageSize ?? 0)) / 1_000_000;
    },
    close: () => within(browser.close(), 'closing the browser').catch(() => {}),
  };
}
