import { cssIn, type ExportTheme, type ExportToken } from './token.ts';

/** Is an item of a shadcn registry that sets variables and nothing else. */
export interface ShadcnTheme {
  name: string;
  type: 'registry:theme';
  title: string;
  description: string;
  cssVars: { light: Record<string, string>; dark: Record<string, string> };
}

/** The variables of shadcn (its theming page, 4.x), and the token behind each. */
export const SHADCN_VARIABLES: Readonly<Record<string, string>> = {
  radius: 'radius.control',
  background: 'color.canvas',
  foreground: 'color.fg',
  card: 'color.surface',
  'card-foreground': 'color.fg',
  popover: 'color.overlay',
  'popover-foreground': 'color.fg',
  primary: 'color.accent.solid',
  'primary-foreground': 'color.accent.on-solid',
  secondary: 'color.neutral.bg',
  'secondary-foreground': 'color.neutral.fg',
  muted: 'color.sunken',
  'muted-foreground': 'color.fg-muted',
  accent: 'color.hover',
  'accent-foreground': 'color.fg',
  destructive: 'color.danger.solid',
  'destructive-foreground': 'color.danger.on-solid',
  border: 'color.border',
  input: 'color.border-strong',
  ring: 'color.focus-outer',
  'chart-1': 'step.current.indicator',
  'chart-2': 'step.complete.indicator',
  'chart-3': 'step.blocked.indicator',
  'chart-4': 'step.failed.indicator',
  'chart-5': 'step.skipped.indicator',
  sidebar: 'color.surface',
  'sidebar-foreground': 'color.fg',
  'sidebar-primary': 'color.accent.solid',
  'sidebar-primary-foreground': 'color.accent.on-solid',
  'sidebar-accent': 'color.selected',
  'sidebar-accent-foreground': 'color.fg',
  'sidebar-border': 'color.border',
  'sidebar-ring': 'color.focus-outer',
};

/**
 * Makes the tokens a theme that `npx shadcn add` can install. shadcn has light and dark only, so high contrast stays
 * with Evenkeel's own sheets. Throws when a token is missing.
 */
export function toShadcn(
  tokens: readonly ExportToken[],
  about: Pick<ShadcnTheme, 'name' | 'title' | 'description'>,
): ShadcnTheme {
  const byId = new Map(tokens.map((token) => [token.id, token]));
  const variables = (theme: ExportTheme) =>
    Object.fromEntries(
      Object.entries(SHADCN_VARIABLES).map(([name, id]) => {
        const token = byId.get(id);
        if (!token)
          throw new Error(
            `Evenkeel: there is no token ${id}, so shadcn’s ${name} would stay empty. Name one that exists.`,
          );
        return [name, cssIn(token, theme)];
      }),
    );
  return {
    name: about.name,
    type: 'registry:theme',
    title: about.title,
    description: about.description,
    cssVars: { light: variables('light'), dark: variables('dark') },
  };
}
