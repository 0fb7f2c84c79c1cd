import { createTheme, type Theme } from '@evenkeel/tokens/theme';

export const VIEWS = {
  all: 'All four',
  light: 'Light',
  dark: 'Dark',
  'light-hc': 'Light, more contrast',
  'dark-hc': 'Dark, more contrast',
} as const;
export type View = keyof typeof VIEWS;

export const SIGHTS = {
  full: 'Full colour sight',
  protan: 'Protan: no red cones',
  deutan: 'Deutan: no green cones',
  tritan: 'Tritan: no blue cones',
  grey: 'Greyscale',
} as const;
export type Sight = keyof typeof SIGHTS;

export const NEUTRALS = {
  evenkeel: 'As they are',
  tinted: 'A breath of the brand',
  own: 'Of a colour of their own',
} as const;

/** Is what a designer chose; it stands in the address. */
export interface Asked {
  brand: string;
  neutral: keyof typeof NEUTRALS;
  grey: string;
  radius: number;
  fidelity: 'exact' | 'readable';
  view: View;
  sight: Sight;
}

export const FIRST: Asked = {
  brand: '#f26b43',
  neutral: 'evenkeel',
  grey: '#6b7280',
  radius: 8,
  fidelity: 'exact',
  view: 'all',
  sight: 'full',
};

const oneOf = <T extends string>(value: string | null, allowed: object, otherwise: T): T =>
  value !== null && Object.hasOwn(allowed, value) ? (value as T) : otherwise;

/** Reads an address; what it lacks, or what makes no sense, is as at first. */
export function fromHash(hash: string): Asked {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const radius = Number(said.get('radius') ?? Number.NaN);
  return {
    brand: said.get('brand')?.slice(0, 100) ?? FIRST.brand,
    neutral: oneOf(said.get('neutral'), NEUTRALS, FIRST.neutral),
    grey: said.get('grey')?.slice(0, 100) ?? FIRST.grey,
    radius: radius >= 0 && radius <= 24 ? radius : FIRST.radius,
    fidelity: oneOf(said.get('fidelity'), { exact: 1, readable: 1 }, FIRST.fidelity),
    view: oneOf(said.get('view'), VIEWS, FIRST.view),
    sight: oneOf(said.get('sight'), SIGHTS, FIRST.sight),
  };
}

/** Writes an address; what is as at first is left out, but for the brand. */
export function toHash(asked: Asked): string {
  const said = Object.entries(asked).filter(
    ([name, value]) => name === 'brand' || value !== FIRST[name as keyof Asked],
  );
  return `#${new URLSearchParams(said.map(([name, value]) => [name, String(value)]))}`;
}

const hexOf = (bytes: readonly number[]) =>
  `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;

/** Reads what the theme maker leaves to the browser, such as names: paints it, and looks. Nothing when it is no colour. */
function painted(text: string): readonly number[] | undefined {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return undefined;
  const seen = ['#000000', '#ffffff'].map((before) => {
    context.fillStyle = before;
    context.fillStyle = text;
    return context.fillStyle;
  });
  if (seen[0] !== seen[1] || /^currentcolor$/i.test(text.trim())) return undefined;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
}

/** Makes the theme that was asked for, or says in a sentence why it cannot be made. */
export function themeOf({ brand, neutral, grey, radius, fidelity }: Asked): Theme | string {
  /** A browser reads more ways of writing a colour than the theme maker does. */
  const readable = (text: string) => {
    try {
      createTheme({ brand: text });
      return text;
    } catch (error) {
      const [r, g, b, alpha] = painted(text) ?? [];
      if (alpha === 255) return hexOf([r ?? 0, g ?? 0, b ?? 0]);
      throw error;
    }
  };
  try {
    return createTheme({
      brand: readable(brand),
      neutral: neutral === 'own' ? readable(grey) : neutral === 'tinted' ? 'tinted' : undefined,
      radius,
      fidelity,
      name: 'playground',
    });
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/^Evenkeel: /, '');
  }
}
