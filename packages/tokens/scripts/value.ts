import type { ColorValueNormalized, TokenNormalized, TokenNormalizedSet } from '@terrazzo/parser';
import { transformCSSValue } from '@terrazzo/token-tools/css';
import Color from 'colorjs.io';
import { srgb } from '../src/exports/token.ts';

/** Makes a colour the 8-bit hex that screens show; throws when it lies outside sRGB, where a screen would move it. */
export function hex(value: ColorValueNormalized): string {
  const components = value.components.map((c) => c ?? 0) as [number, number, number];
  const color = new Color(value.colorSpace, components);
  if (!color.inGamut('srgb', { epsilon: 0.0005 })) {
    throw new Error(
      `Evenkeel: ${value.colorSpace} ${components.join(' ')} lies outside sRGB, so screens would each move it elsewhere. Lower its chroma.`,
    );
  }
  const bytes = color.to('srgb').coords.map((c) => Math.round(Math.min(1, Math.max(0, c ?? 0)) * 255));
  if (value.alpha < 1) bytes.push(Math.round(value.alpha * 255));
  const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0'));
  const short = digits.every((pair) => pair[0] === pair[1]);
  return `#${digits.map((pair) => (short ? pair[0] : pair)).join('')}`;
}

const px = (dimension: { value: number; unit: string }) =>
  dimension.value === 0 ? '0' : `${dimension.value}${dimension.unit}`;

/** Joins a light and a dark colour into one CSS colour that follows `color-scheme`. */
export function lightDark(light: string, dark: string): string {
  return light === dark ? light : `light-dark(${light},${dark})`;
}

/** Writes one token as a CSS value; throws on a type that has no CSS form here. */
export function cssValue(token: TokenNormalized, tokensSet: TokenNormalizedSet): string {
  if (token.$type === 'color') return hex(token.$value);
  if (token.$type === 'shadow') {
    return token.$value
      .map((s) => [px(s.offsetX), px(s.offsetY), px(s.blur), px(s.spread), hex(s.color)].join(' '))
      .join(', ');
  }
  // Aliases are resolved already; what is emitted for them is the value.
  const value = transformCSSValue(
    { ...token, aliasChain: undefined } as TokenNormalized,
    {
      tokensSet,
      permutation: {},
    } as unknown as Parameters<typeof transformCSSValue>[1],
  );
  if (typeof value !== 'string') {
    throw new Error(
      `Evenkeel: token ${token.id} of type ${token.$type} has no CSS form, so it cannot be emitted. Use a type that scripts/value.ts knows.`,
    );
  }
  return value;
}

/** Gives what is no colour its value in the Design Tokens format, with colours inside it as the sRGB that is shipped. */
export function dtcgValue(token: TokenNormalized): unknown {
  if (token.$type !== 'shadow') return token.$value;
  const layers = token.$value.map(({ color, ...rest }) => ({ color: srgb(hex(color)), ...rest }));
  return layers.length === 1 ? layers[0] : layers;
}
