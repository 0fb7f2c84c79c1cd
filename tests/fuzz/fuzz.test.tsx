import { EvenkeelProvider } from '@evenkeel/react/provider';
import { createMemoryDrafts, createMemoryLibrary } from '@evenkeel/react/testing';
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import fc from 'fast-check';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answers, type Draw, text } from './hostile.ts';
import { subjects } from './subjects.tsx';

/** How many hostile runs each component gets; `npm run verify` gives it ten times as many. */
const runs = process.env['EVENKEEL_VERIFY'] ? 300 : 30;
const mark = 'as the agent typed it ';

const unhandled: unknown[] = [];
const catchUnhandled = (reason: unknown) => void unhandled.push(reason);
beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', catchUnhandled);
  // What a component warns of in development is not what is looked for here.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  process.off('unhandledRejection', catchUnhandled);
});

const rest = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 3))));
const controls = () => [
  ...document.querySelectorAll<HTMLElement>('button, input, select, textarea, [role="option"]'),
];

/** Uses a component as nobody would: presses, types and chooses at random. */
async function fumble(draw: Draw) {
  for (let step = draw(fc.nat, 10); step > 0; step--) {
    const all = controls();
    const one = all[draw(fc.nat, Math.max(0, all.length - 1))];
    if (!one) return;
    act(() => {
      if (one instanceof HTMLInputElement && ['radio', 'checkbox'].includes(one.type)) fireEvent.click(one);
      else if (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement)
        fireEvent.change(one, { target: { value: draw(() => text) } });
      else if (one instanceof HTMLSelectElement)
        fireEvent.change(one, { target: { value: one.options[draw(fc.nat, 5)]?.value ?? '' } });
      else fireEvent.click(one);
      fireEvent.keyDown(one, {
        key: draw(fc.constantFrom, 'Enter', 'ArrowDown', 'Escape', 'Tab', 'a', 'Home'),
      });
    });
    if (draw(fc.boolean)) await rest();
  }
}

describe.each(Object.entries(subjects))('%s', (_name, subject) => {
  test('takes any props, any host and any hand, and never breaks, runs markup or leaves a rejection behind', async () => {
    await fc.assert(
      fc
        .asyncProperty(fc.gen(), fc.constantFrom(...answers), async (draw, answer) => {
          const errors: Error[] = [];
          const ui = (
            <StrictMode>
              <EvenkeelProvider stores={{ drafts: createMemoryDrafts(), library: createMemoryLibrary() }}>
                {subject(draw, {
                  answer,
                  conversation: draw(() => text),
                  onError: (error) => errors.push(error),
                })}
              </EvenkeelProvider>
            </StrictMode>
          );
          const { unmount } = render(ui);
          await rest();
          await fumble(draw);
          // Half of them go while the host is still asked.
          if (draw(fc.boolean)) await rest();
          expect(document.querySelector('script, img, svg[onload]')).toBeNull();
          expect('hacked' in globalThis).toBe(false);
          unmount();
          await rest();
          // What the host threw is passed on, and what it gave wrong is told; anything else is a fault of ours.
          const ours = errors.filter(({ message }) => !/by the host|^Evenkeel: /.test(message));
          expect(ours).toEqual([]);
          expect(unhandled).toEqual([]);
        })
        .afterEach(() => cleanup()),
      { numRuns: runs, endOnFailure: true },
    );
  }, 120_000);

  test.each(answers.filter((answer) => answer !== 'taken' && answer !== 'nothing' && answer !== 'late'))(
    'keeps every word an agent typed with a host that %s',
    async (answer) => {
      await fc.assert(
        fc
          .asyncProperty(fc.gen(), async (draw) => {
            const { unmount } = render(subject(draw, { answer, conversation: 'a', onError: () => {} }));
            await rest();
            const fields = [
              ...document.querySelectorAll<HTMLTextAreaElement>('textarea, input[type="text"]'),
            ].filter((field) => !field.readOnly && !field.disabled);
            for (const field of fields)
              act(
                () => void fireEvent.change(field, { target: { value: `${mark}${fields.indexOf(field)}` } }),
              );
            const acts = [...document.querySelectorAll<HTMLElement>('.ek-button--primary')];
            for (const button of acts) act(() => void fireEvent.click(button));
            await rest();
            for (const field of fields)
              if (field.isConnected) expect(field.value).toBe(`${mark}${fields.indexOf(field)}`);
            unmount();
          })
          .afterEach(() => cleanup()),
        { numRuns: Math.ceil(runs / 6), endOnFailure: true },
      );
    },
    60_000,
  );
});
