import type { ContrastReport } from '../../packages/tokens/src/cli/report.ts';
import { VIEWS, type View } from './asked.ts';

const NOTICEABLE = 0.02;
const FAINT = 45;
const MELTS = 1.5;
const count = new Intl.NumberFormat('en');
/** Rounds down, so that no figure looks better than it is. */
const down = (value: number, digits: number) =>
  (Math.floor(value * 10 ** digits) / 10 ** digits).toFixed(digits);

function moved(by: number): string {
  if (by === 0) return 'Exactly yours';
  const far = by < NOTICEABLE ? 'not noticeable' : `${(by / NOTICEABLE).toFixed(1)} × just noticeable`;
  return `Moved by ${by.toFixed(3)}, ${far}`;
}

/** Tells what the theme measures: in a sentence, by theme, and pair by pair where it is nearest to failing. */
export function Report({ report }: { report: ContrastReport }) {
  const { pairs, themes } = report;
  const failing = pairs.filter(({ holds }) => !holds).length;
  return (
    <section className="pg-card" aria-labelledby="pg-report">
      <h2 id="pg-report">Contrast</h2>
      <p role="status" className="pg-verdict" data-holds={failing === 0}>
        {failing === 0
          ? `All ${count.format(pairs.length)} pairs can be read.`
          : `${count.format(failing)} of ${count.format(pairs.length)} pairs cannot be read well enough.`}
      </p>
      <ul className="pg-verdicts">
        {themes.map(({ theme, solid, moved: by, onSolid, onSurface }) => {
          const own = pairs
            .filter((pair) => pair.theme === theme)
            .sort((a, b) => a.ratio / a.floor - b.ratio / b.floor);
          const [worst] = own;
          return (
            <li key={theme}>
              <h3>
                <span className="pg-chip-colour" style={{ background: solid }} aria-hidden="true" />
                {VIEWS[theme as View]}
              </h3>
              <p>
                {moved(by)} <code dir="ltr">{solid}</code>
              </p>
              {worst ? (
                <p>
                  Nearest to its floor: {down(worst.ratio, 2)} of {worst.floor}
                </p>
              ) : null}
              {onSolid < FAINT ? (
                <p className="pg-warn">
                  Text on the full fill is faint: Lc {down(onSolid, 1)} of {FAINT}. “Readable” mends that.
                </p>
              ) : null}
              {onSurface < MELTS ? (
                <p className="pg-warn">
                  The full fill melts into the page ({down(onSurface, 2)}): draw an edge.
                </p>
              ) : null}
              <details className="tk-more">
                <summary>Ten nearest pairs</summary>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
                <section className="tk-scroll" tabIndex={0} aria-label={`Pairs, ${VIEWS[theme as View]}`}>
                  <table className="tk-table">
                    <thead>
                      <tr>
                        <th scope="col">Colour</th>
                        <th scope="col">On</th>
                        <th scope="col">Ratio</th>
                        <th scope="col">Lc</th>
                      </tr>
                    </thead>
                    <tbody>
                      {own.slice(0, 10).map((pair) => (
                        <tr key={`${pair.fg} ${pair.bg}`}>
                          <th scope="row">
                            <code dir="ltr">{pair.fg}</code>
                          </th>
                          <td>
                            <code dir="ltr">{pair.bg}</code>
                          </td>
                          <td>
                            <span
                              aria-hidden="true"
                              className="tk-dot"
                              style={{ color: pair.fgColor, background: pair.bgColor }}
                            >
                              a
                            </span>
                            {down(pair.ratio, 2)} <small>of {pair.floor}</small>
                          </td>
                          <td>{pair.lcFloor ? `${down(pair.lc, 1)} of ${pair.lcFloor}` : null}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </section>
              </details>
            </li>
          );
        })}
      </ul>
      <p className="pg-note">
        WCAG 2.2: 4.5 for text and 3 for marks; with more contrast 7 and 4.5. A move of 0.02 (OKLab) is just
        noticeable. With more contrast most brands have to move, since few carry a text at 7 to 1.
      </p>
    </section>
  );
}
