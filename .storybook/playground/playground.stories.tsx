import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { contentOf } from '../../tests/setup/stories/in-language.ts';
import { FIRST, fromHash, toHash } from './asked.ts';
import { Playground } from './playground.tsx';
import '../../packages/tokens/pages/pages.css';
import '../../packages/tokens/pages/values.css';
import './playground.css';
import './scene.css';

/** Opens the playground at an address, and leaves no address behind. */
const at = (hash: string) => () => {
  const before = location.hash;
  const go = (to: string) =>
    history.replaceState(history.state, '', to || `${location.pathname}${location.search}`);
  if (hash) go(hash);
  return () => go(before);
};

const meta = {
  title: 'Theme playground',
  parameters: { width: 'page', controls: { disable: true } },
  render: (_, { globals }) => <Playground content={contentOf({ globals })} />,
} satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const scene = (within: HTMLElement, theme: string) =>
  within.querySelector(`[data-scene="${theme}"]`) as HTMLElement;
const painted = (of: HTMLElement | null) => getComputedStyle(of as HTMLElement).backgroundColor;
const sendOf = (within: HTMLElement, theme: string) =>
  scene(within, theme).querySelector<HTMLElement>('.pg-send');
const CHANGED = 'rgb(10, 125, 52)';

interface Typist {
  clear(field: Element): Promise<void>;
  type(field: Element, text: string): Promise<void>;
}

async function retype(canvas: ReturnType<typeof within>, user: Typist, text: string) {
  const field = canvas.getByRole('textbox', { name: 'Brand colour' });
  await user.clear(field);
  await user.type(field, text);
}

/** Takes any address that someone was sent, so it expects nothing of what is chosen. */
export const Default: Story = {
  name: 'Playground',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: 'Brand colour' })).toBeVisible();
  },
};

export const AllFourThemes: Story = {
  beforeEach: at(toHash(FIRST)),
  play: async ({ canvasElement }) => {
    const grounds = ['light', 'dark', 'light-hc', 'dark-hc'].map((theme) => scene(canvasElement, theme));
    for (const one of grounds) await expect(within(one).getAllByRole('combobox').length).toBeGreaterThan(0);
    await expect(new Set(grounds.map(painted)).size).toBe(4);
  },
};

export const AnotherBrand: Story = {
  beforeEach: at(toHash(FIRST)),
  play: async ({ canvas, canvasElement, userEvent }) => {
    const moved = painted(sendOf(canvasElement, 'light-hc'));
    await retype(canvas, userEvent, '#0a7d34');
    await waitFor(() => expect(painted(sendOf(canvasElement, 'light'))).toBe(CHANGED));
    await expect(painted(sendOf(canvasElement, 'dark'))).toBe(CHANGED);
    await expect(painted(sendOf(canvasElement, 'light-hc'))).not.toBe(moved);
    const insert = scene(canvasElement, 'dark').querySelector<HTMLElement>('.ek-button--primary');
    await waitFor(() => expect(painted(insert)).toBe(CHANGED));
    await expect(canvas.getByText(/^All [\d,]{3,5} pairs can be read\.$/)).toBeVisible();
    await expect(canvas.getAllByText(/^Exactly yours/)).toHaveLength(2);
    await expect(canvas.getAllByText(/^Moved by/)).toHaveLength(2);
    await expect(fromHash(location.hash).brand).toBe('#0a7d34');
  },
};

export const NamedColour: Story = {
  beforeEach: at('#brand=rebeccapurple&view=light'),
  play: async ({ canvasElement }) => {
    await expect(painted(sendOf(canvasElement, 'light'))).toBe('rgb(102, 51, 153)');
  },
};

export const NotAColour: Story = {
  beforeEach: at(toHash({ ...FIRST, brand: '#0a7d34', view: 'light' })),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await retype(canvas, userEvent, 'ocean');
    const field = canvas.getByRole('textbox', { name: 'Brand colour' });
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/"ocean" is a name, and names are not read/);
    await expect(painted(sendOf(canvasElement, 'light'))).toBe(CHANGED);
  },
};

export const OpenedFromAnAddress: Story = {
  beforeEach: at(
    '#brand=oklch(0.7 0.17 40)&view=dark&sight=deutan&radius=3&fidelity=readable&neutral=tinted',
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('textbox', { name: 'Brand colour' })).toHaveValue('oklch(0.7 0.17 40)');
    await expect(canvas.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await expect(canvas.getByRole('radio', { name: 'Readable' })).toBeChecked();
    await expect(canvas.getByRole('radio', { name: 'A breath of the brand' })).toBeChecked();
    await expect(canvas.getByRole('slider', { name: 'Radius' })).toHaveValue('3');
    await expect(canvasElement.querySelectorAll('[data-scene]')).toHaveLength(1);
    const send = sendOf(canvasElement, 'dark') as HTMLElement;
    await expect(getComputedStyle(send).borderTopLeftRadius).toBe('3px');
  },
};

export const ColourBlind: Story = {
  beforeEach: at(toHash(FIRST)),
  play: async ({ canvas, canvasElement, userEvent }) => {
    const stage = canvasElement.querySelector('.pg-stage') as HTMLElement;
    for (const [name, id] of [
      [/^Protan/, 'protan'],
      [/^Deutan/, 'deutan'],
      [/^Tritan/, 'tritan'],
      ['Greyscale', 'grey'],
    ] as const) {
      await userEvent.click(canvas.getByRole('radio', { name }));
      await expect(getComputedStyle(stage).filter).toContain(`#pg-${id}`);
      await expect(canvasElement.querySelector(`#pg-${id} feColorMatrix`)).not.toBeNull();
    }
    await userEvent.click(canvas.getByRole('radio', { name: 'Full colour sight' }));
    await expect(getComputedStyle(stage).filter).toBe('none');
  },
};

export const TakenAlong: Story = {
  beforeEach: at(toHash({ ...FIRST, brand: '#ffe600', radius: 4, view: 'light' })),
  play: async ({ canvas, userEvent }) => {
    const taken: [name: string, blob: Blob][] = [];
    const make = URL.createObjectURL;
    const click = HTMLAnchorElement.prototype.click;
    let last: Blob | undefined;
    URL.createObjectURL = (blob) => {
      last = blob as Blob;
      return make.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function click() {
      if (last) taken.push([this.download, last]);
    };
    try {
      for (const name of ['theme.css', 'dark', 'theme.json', /^Download all 16$/])
        await userEvent.click(canvas.getAllByRole('button', { name })[0] as HTMLElement);
    } finally {
      URL.createObjectURL = make;
      HTMLAnchorElement.prototype.click = click;
    }
    const [css, dtcg, shadcn, all] = taken;
    await expect(css?.[0]).toBe('theme.css');
    await expect(await css?.[1].text()).toContain('--ek-color-accent-solid:#ffe600');
    await expect(dtcg?.[0]).toBe('dtcg-dark.tokens.json');
    const tokens = JSON.parse((await dtcg?.[1].text()) ?? '');
    await expect(tokens.color.accent.solid.$value.hex).toBe('#ffe600');
    await expect(tokens.radius.panel.$value).toEqual({ value: 5.5, unit: 'px' });
    await expect(JSON.parse((await shadcn?.[1].text()) ?? '').cssVars.light.primary).toBe('#ffe600');
    await expect(all?.[0]).toBe('evenkeel-theme.zip');
    await expect((await all?.[1].text())?.startsWith('PK')).toBe(true);
  },
};

export const Narrow: Story = {
  beforeEach: at(toHash(FIRST)),
  globals: { theme: 'dark' },
  decorators: [(Story) => <div className="tk-narrow">{Story()}</div>],
  play: async ({ canvasElement }) => {
    const { scrollWidth, clientWidth } = canvasElement.querySelector('main') as HTMLElement;
    await expect(scrollWidth).toBe(clientWidth);
    for (const part of canvasElement.querySelectorAll('.pg-desk > *'))
      await expect(part.scrollWidth).toBe(part.clientWidth);
  },
};
