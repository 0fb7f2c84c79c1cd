import { boundaryDialogEn } from '@evenkeel/content/en/boundary-dialog';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { dialogSuite } from '../../../../../tests/setup/dialog-suite.tsx';
import { mount } from '../../../../../tests/setup/stage.tsx';
import { BoundaryDialog } from '../../boundary-dialog/index.ts';
import { Dialog, type DialogProps } from './index.ts';

const lines = Array.from({ length: 40 }, (_, number) => `Line ${number}`);
const draw = (props: Partial<DialogProps> = {}) => (
  <Dialog title="Details" closeLabel="Close" trigger={<button type="button">Open details</button>} {...props}>
    <label>
      Name <input />
    </label>
    <label>
      <input type="radio" name="way" defaultChecked /> One way
    </label>
    <label>
      <input type="radio" name="way" /> Another way
    </label>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
    <label>
      <input type="radio" name="last" /> Neither
    </label>
    <label>
      <input type="radio" name="last" defaultChecked /> Nor
    </label>
  </Dialog>
);

dialogSuite('a dialog', { draw: () => draw(), trigger: /Open details/ });
dialogSuite('BoundaryDialog', {
  draw: () => <BoundaryDialog.Root content={boundaryDialogEn} defaultMode="saying-no" onInsert={() => {}} />,
  trigger: /Set a boundary/,
});

describe('a dialog', () => {
  const dialog = () => document.querySelector<HTMLDialogElement>('dialog[open]');
  const opener = () => document.querySelector<HTMLButtonElement>('button')!;

  test('gives the focus back to the field it came from, not to the button that was pressed', async () => {
    const held = (
      <>
        <textarea aria-label="Reply" />
        {draw({
          trigger: (
            <button type="button" onMouseDown={(event) => event.preventDefault()}>
              Open
            </button>
          ),
        })}
      </>
    );
    mount(held);
    await expect.poll(() => document.querySelector('textarea')).not.toBeNull();
    const field = document.querySelector('textarea')!;
    field.focus();
    await userEvent.click(opener());
    await expect.poll(dialog).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect.poll(dialog).toBeNull();
    expect(document.activeElement).toBe(field);
  });

  test('closes on a press beside it, and not on one that began inside', async () => {
    mount(draw());
    await expect.poll(opener).not.toBeNull();
    await userEvent.click(opener());
    await expect.poll(dialog).not.toBeNull();
    const box = dialog()!.getBoundingClientRect();
    const press = (clientX: number, clientY: number) =>
      dialog()!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, clientX, clientY }));
    press(box.left + 5, box.top + 5);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(dialog()).not.toBeNull();
    press(box.left - 3, box.top + 5);
    await expect.poll(dialog).toBeNull();
  });

  test('stays open when a host’s handler prevents Escape, or keeps it open itself', async () => {
    const onOpenChange = vi.fn();
    mount(draw({ open: true, onOpenChange, onEscape: (event) => event.preventDefault() }));
    await expect.poll(dialog).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(onOpenChange).not.toHaveBeenCalled();
    await userEvent.click(dialog()!.querySelector('[aria-label="Close"]')!);
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
    expect(dialog()).not.toBeNull();
  });
});
