import type { Content } from '@evenkeel/content';
import { applyTheme, type Theme } from '@evenkeel/tokens/theme';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { CopyButton } from '../../packages/tokens/pages/copy-button.tsx';
import { MACHADO } from '../../packages/tokens/scripts/machado.ts';
import { type Asked, FIRST, fromHash, themeOf, toHash, VIEWS, type View } from './asked.ts';
import { Controls } from './controls.tsx';
import { Files, useFiles } from './files.tsx';
import { Report } from './report.tsx';
import { Scene } from './scene.tsx';

// Rec. 709 weights of linear light, which is what the filter is given.
const LUMINANCE = [0.2126, 0.7152, 0.0722] as const;
const FILTERS = { ...MACHADO, grey: [LUMINANCE, LUMINANCE, LUMINANCE] };

function Sights() {
  return (
    <svg className="pg-filters" aria-hidden="true" width="0" height="0">
      {Object.entries(FILTERS).map(([sight, rows]) => (
        <filter key={sight} id={`pg-${sight}`} colorInterpolationFilters="linearRGB">
          <feColorMatrix
            type="matrix"
            values={[...rows.map((row) => `${row.join(' ')} 0 0`), '0 0 0 1 0'].join(' ')}
          />
        </filter>
      ))}
    </svg>
  );
}

const FOUR = Object.keys(VIEWS).filter((view) => view !== 'all') as Exclude<View, 'all'>[];
const isMade = (made: Theme | string): made is Theme => typeof made !== 'string';

/** Lets a designer choose a brand and see, measure, share and take along the theme that it makes. */
export function Playground({ content }: { content: Content }) {
  const [asked, setAsked] = useState(() => fromHash(location.hash));
  const [kept, setKept] = useState(() => {
    const made = themeOf(asked);
    return isMade(made) ? { theme: made, asked } : { theme: themeOf(FIRST) as Theme, asked: FIRST };
  });
  const [problem, setProblem] = useState(() => {
    const made = themeOf(asked);
    return isMade(made) ? undefined : made;
  });
  const stage = useRef<HTMLDivElement>(null);
  const { theme } = kept;

  const change = (part: Partial<Asked>) => {
    const next = { ...asked, ...part };
    const made = themeOf(next);
    setAsked(next);
    setProblem(isMade(made) ? undefined : made);
    // While a colour is half typed, the last theme that could be made stays.
    if (isMade(made)) setKept({ theme: made, asked: next });
  };

  useEffect(() => {
    history.replaceState(history.state, '', toHash(asked));
  }, [asked]);
  useEffect(() => {
    const read = () => {
      const next = fromHash(location.hash);
      const made = themeOf(next);
      setAsked(next);
      setProblem(isMade(made) ? undefined : made);
      if (isMade(made)) setKept({ theme: made, asked: next });
    };
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  useLayoutEffect(() => (stage.current ? applyTheme(stage.current, theme) : undefined), [theme]);

  const { files, report } = useFiles(kept.asked, theme);
  const shown = asked.view === 'all' ? FOUR : [asked.view];
  return (
    <main className="tk-page pg" lang="en">
      <header className="pg-top">
        <div className="tk-top">
          <h1>Theme playground</h1>
          <p>One brand colour makes four themes in which every pair can be read.</p>
        </div>
        <CopyButton className="pg-button" text={new URL(toHash(asked), location.href).href}>
          Copy the address
        </CopyButton>
      </header>
      <div className="pg-body">
        <Controls asked={asked} theme={theme} problem={problem} onChange={change} />
        <div className="pg-results">
          <Sights />
          <div
            ref={stage}
            className="pg-stage"
            data-view={asked.view === 'all' ? 'all' : 'one'}
            style={{ filter: asked.sight === 'full' ? 'none' : `url(#pg-${asked.sight})` }}
          >
            <h2 className="pg-hidden">The desk</h2>
            {shown.map((view) => (
              <Scene key={view} theme={view} content={content} />
            ))}
          </div>
          <Report report={report} />
          <Files files={files} />
        </div>
      </div>
    </main>
  );
}
