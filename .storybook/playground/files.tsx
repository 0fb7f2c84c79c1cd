import type { Theme } from '@evenkeel/tokens/theme';
import { useMemo } from 'react';
import { tokens } from '../../packages/tokens/generated/tokens.json';
import { reportJson, reportMarkdown } from '../../packages/tokens/src/cli/report.ts';
import { filesOf, type ThemedToken } from '../../packages/tokens/src/files.ts';
import type { Asked } from './asked.ts';
import { zip } from './zip.ts';

const KINDS = [
  ['CSS', /\.css$/, 'Put data-ek-brand="playground" on an element, after tokens.css.'],
  ['DTCG', /^dtcg\//, 'Design Tokens, one file a theme, every alias resolved.'],
  ['Figma', /^figma\//, 'Variables, one file a mode.'],
  ['shadcn', /^registry\//, 'A theme for npx shadcn add: light and dark.'],
  ['Report', /^report/, 'What every pair measures, to read and for programs.'],
] as const;

function save(name: string, blob: Blob) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

const flat = (path: string) => path.replaceAll('/', '-');

/** Measures a theme and writes its files, as the command does. */
export function useFiles(asked: Asked, theme: Theme) {
  const { brand, fidelity, radius } = asked;
  return useMemo(() => {
    const made = filesOf({ brand, fidelity, radius }, theme, tokens as unknown as ThemedToken[]);
    const { report } = made;
    return {
      ...made,
      files: { ...made.files, 'report.md': reportMarkdown(report), 'report.json': reportJson(report) },
    };
  }, [brand, fidelity, radius, theme]);
}

/** Lets a designer take the theme along. Nothing leaves the page but to the disk. */
export function Files({ files }: { files: Readonly<Record<string, string>> }) {
  const paths = Object.keys(files);
  return (
    <section className="pg-card" aria-labelledby="pg-files">
      <div className="pg-card-head">
        <h2 id="pg-files">Files</h2>
        <button
          type="button"
          className="pg-button pg-strong"
          onClick={() => save('evenkeel-theme.zip', zip(files))}
        >
          Download all {paths.length}
        </button>
      </div>
      <dl className="pg-files">
        {KINDS.map(([kind, pattern, note]) => (
          <div key={kind}>
            <dt>
              {kind}
              <span>{note}</span>
            </dt>
            <dd>
              {paths
                .filter((path) => pattern.test(path))
                .map((path) => (
                  <button
                    key={path}
                    type="button"
                    className="pg-button pg-small"
                    onClick={() =>
                      save(flat(path), new Blob([files[path] ?? ''], { type: 'text/plain;charset=utf-8' }))
                    }
                  >
                    <bdi>{path.replace(/^(dtcg|figma|registry)\//, '').replace('.tokens.json', '')}</bdi>
                  </button>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
