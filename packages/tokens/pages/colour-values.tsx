import { colourIn, hardest, type Listed, readOn, THEME_TITLES, THEMES } from './listed.ts';

/** Says what a colour is, so that its sample shows it as it is used. */
function kindOf({ id, pairs = [] }: Listed): 'fill' | 'text' | 'mark' | 'line' {
  if (/border|focus/.test(id)) return 'line';
  if (pairs.length === 0) return 'fill';
  return Object.values(pairs[0]?.measured ?? {})[0]?.lcFloor && /fg|on-solid/.test(id) ? 'text' : 'mark';
}

/** Shows a colour in each theme, on that theme's own ground: a text as text, a mark as a mark. */
export function ColourValues({ token }: { token: Listed }) {
  const kind = kindOf(token);
  return (
    <ul className="tk-themes" aria-label={`${token.id} in each theme`}>
      {THEMES.map((theme) => {
        const worst = hardest(token, theme);
        const value = colourIn(token.id, theme);
        const ground =
          kind === 'text' && worst ? colourIn(worst.on, theme) : colourIn('color.surface', theme);
        return (
          <li key={theme} className="tk-theme" style={{ background: colourIn('color.surface', theme) }}>
            <span
              className={`tk-sample tk-sample-${kind}`}
              aria-hidden="true"
              style={{
                color: value,
                background: kind === 'fill' ? value : ground,
                borderColor: kind === 'line' ? value : colourIn('color.border', theme),
              }}
            >
              {kind === 'text' ? 'Aa' : null}
            </span>
            <span className="tk-theme-name" style={{ color: colourIn('color.fg-muted', theme) }}>
              {THEME_TITLES[theme]}
            </span>
            <code dir="ltr" style={{ color: colourIn('color.fg', theme) }}>
              {value}
            </code>
            {worst ? (
              <span className="tk-ratio" style={{ color: colourIn('color.fg-muted', theme) }}>
                {worst.figures.ratio.toFixed(2)} of {worst.figures.floor}
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** Lists what a colour is read on, with what each pair measures; or what is read on it. */
export function Pairs({ token }: { token: Listed }) {
  const { id, pairs = [], exempt } = token;
  if (pairs.length === 0) {
    const carried = readOn(id);
    if (exempt) return <p className="tk-hint">In no pair: {exempt}</p>;
    if (carried.length === 0) return null;
    return (
      <details className="tk-more">
        <summary>
          Carries {carried.length} {carried.length === 1 ? 'colour' : 'colours'}
        </summary>
        <p className="tk-names">
          {carried.map((name) => (
            <code key={name} dir="ltr">
              {name}
            </code>
          ))}
        </p>
      </details>
    );
  }
  return (
    <details className="tk-more">
      <summary>
        {pairs.length} {pairs.length === 1 ? 'pair' : 'pairs'}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="tk-scroll" tabIndex={0} aria-label={`Pairs of ${id}`}>
        <table className="tk-table">
          <thead>
            <tr>
              <th scope="col">On</th>
              {THEMES.map((theme) => (
                <th key={theme} scope="col">
                  {THEME_TITLES[theme]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ on, measured }) => (
              <tr key={on}>
                <th scope="row">
                  <code dir="ltr">{on}</code>
                </th>
                {THEMES.map((theme) => {
                  const figures = measured[theme];
                  return (
                    <td key={theme}>
                      {figures ? (
                        <>
                          <span
                            aria-hidden="true"
                            className="tk-dot"
                            style={{ background: colourIn(on, theme), color: colourIn(id, theme) }}
                          >
                            a
                          </span>
                          {figures.ratio.toFixed(2)} <small>of {figures.floor}</small>
                          {figures.lcFloor ? <small> · Lc {figures.lc}</small> : null}
                        </>
                      ) : null}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
