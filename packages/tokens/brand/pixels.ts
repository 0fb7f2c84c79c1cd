/** Names the four themes by the attributes that ask for them. */
export const ATTRIBUTES = {
  light: 'data-ek-theme="light" data-ek-contrast="standard"',
  dark: 'data-ek-theme="dark" data-ek-contrast="standard"',
  'light-hc': 'data-ek-theme="light" data-ek-contrast="more"',
  'dark-hc': 'data-ek-theme="dark" data-ek-contrast="more"',
} as const;

const CELL = 4;

/** Gives the markup of a board: a line for each seed, in it each theme, in it a cell for each variable. */
export function boardOf(seeds: readonly string[], variables: readonly string[]) {
  const themes = Object.values(ATTRIBUTES);
  const cells = variables.map((_, i) => `<i class="c${i}"></i>`).join('');
  return {
    css: [
      '.board { display: grid; width: max-content; background: #fff }',
      '.board > p, .board > p > span { display: flex; margin: 0 }',
      `.board i { inline-size: ${CELL}px; block-size: ${CELL}px }`,
      ...variables.map((name, i) => `.board .c${i} { background: var(${name}) }`),
      ...seeds.map((seed, i) => `.s${i} { --ek-brand: ${seed} }`),
    ].join('\n'),
    html: `<div class="board">${seeds
      .map(
        (_, i) =>
          `<p class="s${i}">${themes.map((a) => `<span data-ek-brand ${a}>${cells}</span>`).join('')}</p>`,
      )
      .join('')}</div>`,
    width: CELL * themes.length * variables.length,
    height: CELL * seeds.length,
  };
}

/** Reads the colours of a board from the pixels of its picture: by seed, theme and variable. */
export async function readBoard(
  png: string,
  seeds: readonly string[],
  variables: readonly string[],
): Promise<string[][][]> {
  const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas to read pixels with.');
  context.drawImage(picture, 0, 0);
  const { data, width } = context.getImageData(0, 0, picture.width, picture.height);
  const themes = 4;
  const cell = picture.width / (themes * variables.length);
  const at = (column: number, line: number) => {
    const first = (Math.floor((line + 0.5) * cell) * width + Math.floor((column + 0.5) * cell)) * 4;
    return `#${[0, 1, 2].map((i) => (data[first + i] ?? 0).toString(16).padStart(2, '0')).join('')}`;
  };
  return seeds.map((_, line) =>
    Array.from({ length: themes }, (__, theme) =>
      variables.map((___, i) => at(theme * variables.length + i, line)),
    ),
  );
}
