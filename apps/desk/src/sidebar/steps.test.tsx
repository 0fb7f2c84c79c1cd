import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { Step } from '../store/state.ts';
import { createMemoryStorage } from '../store/storage.ts';
import { createDeskStore } from '../store/store.ts';
import { DeskProvider } from '../store/use-desk.tsx';
import { Steps } from './steps.tsx';

const made: string[] = [];
function Panel({ name }: { name: string }) {
  useEffect(() => {
    made.push(name);
  }, [name]);
  return <input aria-label={`Field of ${name}`} />;
}

function Beside({ conversation = 'dana' }: { conversation?: string }) {
  const [step, setStep] = useState<Step>('empathise');
  return (
    <Steps
      conversation={conversation}
      step={step}
      onStep={setStep}
      done={{ paraphrase: true }}
      panels={{
        paraphrase: <Panel name="paraphrase" />,
        empathise: <Panel name="empathise" />,
        options: <Panel name="options" />,
        'follow-up': <Panel name="follow-up" />,
      }}
    />
  );
}

const store = createDeskStore({ storage: createMemoryStorage(), language: 'en', clock: () => 0 });
const open = (conversation = 'dana') => (
  <DeskProvider store={store}>
    <Beside conversation={conversation} />
  </DeskProvider>
);
const tab = (name: RegExp) => screen.getByRole('tab', { name });

describe('the steps beside a conversation', () => {
  it('are tabs in their order, one of them chosen and in the order of Tab', () => {
    render(open());
    expect(
      screen
        .getAllByRole('tab')
        .map((each) => [each.getAttribute('aria-label') ?? each.textContent, each.tabIndex]),
    ).toEqual([
      ['Paraphrase, done', -1],
      ['Empathise', 0],
      ['Options', -1],
      ['Follow up', -1],
    ]);
    expect(screen.getByRole('tabpanel', { name: 'Empathise' }).isConnected).toBe(true);
  });

  it('are moved through by arrows, round the ends, and with Home and End', async () => {
    const user = userEvent.setup();
    render(open());
    tab(/Empathise/).focus();
    for (const [key, name] of [
      ['{ArrowLeft}', /Paraphrase/],
      ['{ArrowLeft}', /Follow up/],
      ['{ArrowRight}', /Paraphrase/],
      ['{End}', /Follow up/],
      ['{Home}', /Paraphrase/],
    ] as const) {
      await user.keyboard(key);
      expect(document.activeElement).toBe(tab(name));
      expect(tab(name).getAttribute('aria-selected')).toBe('true');
    }
  });

  it('turn with the direction of the page', async () => {
    const user = userEvent.setup();
    const { container } = render(open());
    container.style.direction = 'rtl';
    tab(/Empathise/).focus();
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(tab(/Options/));
  });

  it('keep what was typed while another is shown, and cost nothing until they are opened', async () => {
    const user = userEvent.setup();
    made.length = 0;
    render(open());
    await user.type(screen.getByLabelText('Field of empathise'), 'late');
    await user.click(tab(/Options/));
    expect(screen.queryByRole('textbox', { name: 'Field of empathise' })).toBeNull();
    await user.click(tab(/Empathise/));
    expect(screen.getByRole('textbox', { name: 'Field of empathise' })).toHaveProperty('value', 'late');
    expect(made).toEqual(['empathise', 'options']);
  });

  it('of another conversation are opened anew', async () => {
    const user = userEvent.setup();
    const { rerender } = render(open('dana'));
    await user.click(tab(/Options/));
    rerender(open('tomas'));
    expect(screen.queryByLabelText('Field of empathise')).toBeNull();
    expect(screen.getByLabelText('Field of options').isConnected).toBe(true);
  });
});
