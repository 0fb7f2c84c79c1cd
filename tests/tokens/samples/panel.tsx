import { cssVar, cssVarName, type EkToken } from '@evenkeel/tokens';

const accent: EkToken = 'color.accent.fg';
const room = { 'space.2': 'not a token here, yet an exact id', 'space.20': 'stays' };

/** Draws a panel whose colours come from tokens, by name, by property and by utility. */
export function Panel({ children }: { children: string }) {
  const color = cssVar['color.accent.fg'];
  return (
    <section
      className="text-ek-accent-fg hover:text-ek-accent-fg/80 p-ek-2 pt-ek-20 ek-accent-fg my-ek-accent-fgs rounded-ek-control"
      style={{ color, padding: 'var(--ek-space-2)', [cssVarName(accent)]: cssVar[`radius.control`] }}
      title={Object.keys(room).join(' ')}
    >
      {children}
    </section>
  );
}
