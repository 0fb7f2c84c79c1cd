import { HOSTS, type Host, type HostName } from './hosts.ts';

/** Is what a host's variables say: options for `createTheme`, and what is no option of it. */
export interface HostTheme {
  /** The design system whose variables were found. */
  host: HostName;
  options: {
    /** Opaque, as 24-bit hex. */
    brand: string;
    /** In px. */
    radius?: number;
  };
  /** The font family, where the host publishes one; set it as `--ek-font-family-sans`. */
  font?: string;
}

/** A colour as shadcn wrote it before Tailwind v4: bare parts, for `hsl()` around them. */
const BARE_HSL = /^[\d.]+(deg)?\s+[\d.]+%\s+[\d.]+%$/;

/** Lets the browser read any CSS colour and paint it: 8-bit sRGB. Touches no element of the page. */
function painted(text: string, document: Document): string | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  const given = BARE_HSL.test(text) ? `hsl(${text})` : text;
  // What cannot be read leaves the fill as it was, so two different ones tell.
  const seen = ['#000', '#fff'].map((before) => {
    context.fillStyle = before;
    context.fillStyle = given;
    return context.fillStyle;
  });
  if (seen[0] !== seen[1]) return undefined;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  if (alpha < 255) return undefined;
  return `#${[red, green, blue].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Gives a length in px; nothing for what is neither px, rem nor em. */
function pixels(text: string, element: Element, view: Window): number | undefined {
  const [, figure = '', unit = ''] = /^([\d.]+)(px|rem|em|)$/.exec(text) ?? [];
  const size = Number(figure);
  if (figure === '' || Number.isNaN(size)) return undefined;
  if (unit === '') return size === 0 ? 0 : undefined;
  if (unit === 'px') return size;
  const sized = unit === 'rem' ? element.ownerDocument.documentElement : element;
  return size * Number.parseFloat(view.getComputedStyle(sized).fontSize);
}

/**
 * Reads the brand, radius and font of the design system around an element, from its computed style: shadcn, MUI,
 * Bootstrap, Garden, Atlassian or Primer. It gives nothing where no such variable holds an opaque colour. It never
 * changes the page, and does not follow later changes: call it again when the host switches its theme.
 */
export function themeFromHost(element: Element): HostTheme | undefined {
  const document = element.ownerDocument;
  const view = document.defaultView;
  if (!view) return undefined;
  const style = view.getComputedStyle(element);
  const read = (name: string | undefined) => (name ? style.getPropertyValue(name).trim() : '');
  const found = HOSTS.map((host: Host) => ({ host, brand: read(host.variables.brand) }))
    .filter(({ brand }) => brand !== '')
    .map(({ host, brand }) => ({ host, brand: painted(brand, document) }))
    .find(({ brand }) => brand !== undefined);
  if (!found?.brand) return undefined;
  const { name, variables } = found.host;
  const radius = pixels(read(variables.radius), element, view);
  const font = read(variables.font);
  return {
    host: name,
    options: { brand: found.brand, ...(radius === undefined ? {} : { radius }) },
    ...(font === '' ? {} : { font }),
  };
}
