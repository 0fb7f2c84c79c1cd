import { parseArgs } from 'node:util';

/** Says how the command is called, in one line. */
export const USAGE =
  "Usage: evenkeel-tokens theme --brand '#f26b43' --out folder [--neutral tinted] [--radius 8] [--fidelity exact]";

/** Says what the command does, and what each option is for. */
export const HELP = `${USAGE}

Makes a whole theme of one brand colour: light, dark, and both in high contrast. It writes the CSS, files of the
Design Tokens format, variables for Figma, a theme for shadcn, and a report of every pair of colours.

  --brand '#f26b43'    the brand: hex, rgb(), hsl(), oklch() or color(display-p3 …); opaque, and not a name
  --out folder         where the files go; it is made if it is not there
  --neutral '#6b7280'  the greys take this colour's hue; "tinted" gives them a breath of the brand
  --radius 8           roundness of buttons and fields in pixels; other corners follow
  --fidelity exact     "exact" keeps the brand as it is; "readable" moves it where the text on it would be faint
  --contrast more      light and dark, too, keep the ratios of high contrast; the brand may then move
  --name acme          the value of data-ek-brand that the CSS is for; "brand" when left out

It ends with 0 when every pair can be read, 1 when one cannot, and 2 when it was called wrongly.

The other command, evenkeel-tokens rename, renames tokens in your files; its --help says how.
`;

/** Is what the person who typed the command can mend in the command itself. */
export class WrongUse extends Error {}

/** Is a command that can be carried out. */
export interface Command {
  readonly out: string;
  readonly brand: string;
  readonly neutral?: string | undefined;
  readonly radius?: number | undefined;
  readonly fidelity: 'exact' | 'readable';
  readonly contrast: 'standard' | 'more';
  readonly name: string;
}

function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (!found) throw new WrongUse(`--${option} is ${allowed.join(' or ')}, not "${value}".`);
  return found;
}

/** Reads the words behind the command; throws a WrongUse that says what to mend. */
export function readCommand(argv: readonly string[]): Command | 'help' {
  const text = { type: 'string' } as const;
  const options = {
    ...{ brand: text, out: text, neutral: text, radius: text, fidelity: text, contrast: text, name: text },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const read = () => {
    try {
      return parseArgs({ args: [...argv], options, allowPositionals: true });
    } catch (error) {
      throw new WrongUse(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}.`);
    }
  };
  const { values, positionals } = read();
  if (values.help || positionals[0] === 'help') return 'help';
  const [command, ...more] = positionals;
  if (command === undefined) throw new WrongUse('No command was given.');
  if (command !== 'theme')
    throw new WrongUse(`"${command}" is not a command. The commands are theme and rename.`);
  if (more.length)
    throw new WrongUse(`"${more[0]}" belongs to no option. Put a colour with spaces in quotes.`);
  if (values.brand === undefined) throw new WrongUse("No brand was given. Add --brand '#f26b43'.");
  if (values.out === undefined) throw new WrongUse('No folder was given. Add --out theme.');
  const radius = values.radius === undefined ? undefined : Number(values.radius.replace(/px$/, ''));
  if (radius !== undefined && !(values.radius?.trim() && radius >= 0 && radius <= 100))
    throw new WrongUse(`--radius is a number of pixels from 0 to 100, not "${values.radius}".`);
  return {
    out: values.out,
    brand: values.brand,
    neutral: values.neutral,
    radius,
    fidelity: oneOf('fidelity', values.fidelity ?? 'exact', ['exact', 'readable']),
    contrast: oneOf('contrast', values.contrast ?? 'standard', ['standard', 'more']),
    name: values.name ?? 'brand',
  };
}
