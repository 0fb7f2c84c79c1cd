import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { type Listed, listed } from '../../pages/listed.ts';
import { TokenPage } from '../../pages/token-page.tsx';
import '../../pages/pages.css';
import '../../pages/values.css';

const meta = {
  title: 'Tokens',
  component: TokenPage,
  parameters: { width: 'page', controls: { disable: true } },
} satisfies Meta<typeof TokenPage>;
export default meta;
type Story = StoryObj<typeof meta>;

const of = (...starts: string[]) =>
  listed.filter(({ id }) => starts.some((start) => id === start || id.startsWith(`${start}.`)));
const sectionOf = (title: string, starts: string[], note?: string) => ({
  title,
  tokens: of(...starts),
  ...(note ? { note } : {}),
});
const isGround = ({ id }: Listed) => /^color\.[a-z-]+$/.test(id);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const nth = (at: number) => (id: string) => id.split('.')[at] ?? '';
const byName = (starts: string, level: (id: string) => string) =>
  [...new Set(of(starts).map(({ id }) => level(id)))].map((name) => name);

const row = (canvasElement: HTMLElement, id: string) =>
  within(within(canvasElement).getByRole('heading', { name: id }).closest('li') as HTMLElement);

export const Colours: Story = {
  args: {
    title: 'Colours',
    intro:
      'Each colour says what it is for. Below its value stands what it measures on the fill that is hardest for it, and what it must: WCAG 2.2 ratios, 4.5 for text and 3 for marks; 7 and 4.5 with more contrast.',
    sections: [
      {
        title: 'Grounds, text and lines',
        tokens: listed.filter((token) => isGround(token) || token.id === 'brand'),
      },
      ...byName('color', nth(1))
        .filter((name) => of(`color.${name}`).length > 1)
        .map((name) => sectionOf(capital(name), [`color.${name}`])),
    ],
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const muted = row(canvasElement, 'color.fg-muted');
    const token = listed.find(({ id }) => id === 'color.fg-muted') as Listed;
    for (const value of Object.values(token.values))
      await expect(muted.getAllByText(value).length).toBeGreaterThan(0);
    await expect(muted.getByText(/Used by/).nextElementSibling).toHaveTextContent('empathy-picker');
    await userEvent.click(muted.getByText('8 pairs'));
    const onSurface = within(muted.getByRole('row', { name: /^color\.surface/ }));
    await expect(onSurface.getAllByRole('cell')[0]).toHaveTextContent('8.47 of 4.5');
    await userEvent.type(canvas.getByRole('searchbox'), 'danger bg-hover');
    await expect(await canvas.findByText('1 token')).toBeVisible();
    await userEvent.clear(canvas.getByRole('searchbox'));
  },
};

export const HelpdeskStates: Story = {
  args: {
    title: 'Helpdesk states',
    intro:
      'How a client feels, how urgent a case is, where a step or a ticket stands. Most repeat a colour, so that a theme reaches them, and none stands without a word or an icon.',
    sections: [
      'sentiment',
      'urgency',
      'escalation',
      'step',
      'sla',
      'ticket',
      'presence',
      'channel',
      'party',
      'highlight',
      'variable',
    ].map((name) => sectionOf(name === 'sla' ? 'Service level' : capital(name), [name])),
  },
  play: async ({ canvasElement }) => {
    const tense = row(canvasElement, 'sentiment.tense.fg');
    await expect(tense.getByText('Repeats').nextElementSibling).toHaveTextContent('color.warning.fg');
  },
};

export const Type: Story = {
  args: {
    title: 'Type',
    intro:
      'One family, that of the host. Sizes are in rem, so they grow with the reader’s own; spoken lines are large, because they are read while talking.',
    sections: [
      sectionOf('Size', ['font-size']),
      sectionOf('Weight', ['font-weight']),
      sectionOf('Line height', ['line-height']),
      sectionOf('Family', ['font-family']),
    ],
  },
  play: async ({ canvasElement }) => {
    const spoken = row(canvasElement, 'font-size.spoken');
    await expect(getComputedStyle(spoken.getByText(/frustrating/)).fontSize).toBe('22px');
  },
};

export const Space: Story = {
  args: {
    title: 'Space',
    intro: 'A grid of 4 px: 8 inside, 12 between, 16 to 24 around.',
    sections: [sectionOf('Space', ['space']), sectionOf('Icons', ['icon']), sectionOf('Layout', ['layout'])],
  },
  play: async ({ canvasElement }) => {
    const bar = canvasElement.querySelector('.tk-bar') as HTMLElement;
    await expect(bar.getBoundingClientRect().width).toBe(4);
  },
};

export const Radius: Story = {
  args: {
    title: 'Radius and lines',
    intro:
      'Corners follow one figure, the radius of controls. A host that sets it changes them all in proportion.',
    sections: [
      sectionOf('Radius', ['radius-base', 'radius']),
      sectionOf('Lines', ['border-width'], 'Focus is two rings, so that one stands out on any ground.'),
    ],
  },
  play: async ({ canvasElement }) => {
    const panel = row(canvasElement, 'radius.panel');
    await expect(panel.getByText('Follows').nextElementSibling).toHaveTextContent('radius-base × 1.375');
  },
};

export const Shadow: Story = {
  args: {
    title: 'Shadow and layers',
    intro:
      'One soft shadow, for what floats; panels have a hairline instead. Layers say what lies above what.',
    sections: [sectionOf('Shadow', ['shadow']), sectionOf('Layers', ['z'])],
  },
  play: async ({ canvasElement }) => {
    const box = canvasElement.querySelector('.tk-floats') as HTMLElement;
    await expect(getComputedStyle(box).boxShadow).toContain('28px');
  },
};

export const Motion: Story = {
  args: {
    title: 'Motion',
    intro:
      'Short, and on opacity and place only. Where a reader asks for less motion, every duration is nothing; switch it in the toolbar and play again.',
    sections: [sectionOf('Duration', ['duration']), sectionOf('Curve', ['ease'])],
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const [runner] = canvasElement.querySelectorAll('.tk-runner');
    await expect(getComputedStyle(runner as Element).transitionDuration).toBe('0.12s');
    await userEvent.click(canvas.getByRole('button', { name: 'Play duration.fast' }));
    await expect(runner).toHaveAttribute('data-there', 'true');
  },
};

export const Density: Story = {
  args: {
    title: 'Density',
    intro:
      'Comfortable unless a page asks for another; touch has targets of 44 px. Switch it in the toolbar.',
    sections: [sectionOf('What follows the density', ['control-height', 'control-padding', 'target-min'])],
  },
  globals: { density: 'touch' },
  play: async ({ canvasElement }) => {
    const [control] = canvasElement.querySelectorAll('.tk-control');
    await expect(control?.getBoundingClientRect().height).toBe(44);
    await expect(row(canvasElement, 'control-height').getByText('32px')).toBeVisible();
  },
};

export const EveryToken: Story = {
  args: {
    title: 'Every token',
    intro: 'All of them in one list, to search.',
    sections: [{ title: 'Tokens', tokens: listed }],
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(canvas.getByText(`${listed.length} tokens`)).toBeVisible();
    await userEvent.type(canvas.getByRole('searchbox'), 'radius panel');
    await expect(await canvas.findByText('1 token')).toBeVisible();
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    try {
      const panel = row(canvasElement, 'radius.panel');
      await userEvent.click(panel.getByRole('button', { name: 'Copy --ek-radius-panel' }));
      await expect(await panel.findByText('Copied')).toBeVisible();
      await expect(copied).toEqual(['--ek-radius-panel']);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  },
};

export const NothingFound: Story = {
  args: { ...EveryToken.args, title: 'Nothing found' } as never,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'zeppelin');
    await expect(await canvas.findByText(/No token has “zeppelin”/)).toBeVisible();
  },
};

export const NarrowAndRightToLeft: Story = {
  args: Colours.args as never,
  globals: { direction: 'rtl', theme: 'dark', contrast: 'more' },
  decorators: [(Story) => <div className="tk-narrow">{Story()}</div>],
  play: async ({ canvasElement }) => {
    const { scrollWidth, clientWidth } = canvasElement.querySelector('main') as HTMLElement;
    await expect(scrollWidth).toBe(clientWidth);
    // An English sentence ends on its right, also where the page is laid out from right to left.
    const intro = canvasElement.querySelector('header p') as HTMLElement;
    await expect(getComputedStyle(intro).unicodeBidi).toBe('plaintext');
  },
};
