import { useDeferredValue, useId, useMemo, useState } from 'react';
import { ColourValues, Pairs } from './colour-values.tsx';
import { CopyButton } from './copy-button.tsx';
import { type Listed, search } from './listed.ts';
import { Specimen } from './specimen.tsx';

export interface Section {
  title: string;
  note?: string;
  tokens: readonly Listed[];
}

interface Props {
  title: string;
  intro: string;
  sections: readonly Section[];
}

const CONTEXTS: Readonly<Record<string, string>> = { all: 'everywhere' };

function Where({ token }: { token: Listed }) {
  const { usedBy, waitsFor, aliasOf, follows, declared } = token;
  return (
    <dl className="tk-where">
      <div>
        <dt>{usedBy ? 'Used by' : waitsFor ? 'Waits for' : 'Set by'}</dt>
        <dd>
          {(usedBy ?? waitsFor ?? [declared ? 'no part yet' : 'the host'])
            .map((part) => part.replace('base/', ''))
            .join(', ')}
        </dd>
      </div>
      {aliasOf ? (
        <div>
          <dt>Repeats</dt>
          <dd>
            <code dir="ltr">{aliasOf}</code>
          </dd>
        </div>
      ) : null}
      {follows ? (
        <div>
          <dt>Follows</dt>
          <dd>
            <code dir="ltr">{follows.seed}</code> × {follows.times}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

function Row({ token }: { token: Listed }) {
  const isColour = token.type === 'color';
  return (
    <li className="tk-row" data-colour={isColour}>
      <div className="tk-about">
        <div className="tk-head">
          <h3 dir="ltr">{token.id}</h3>
          <CopyButton text={token.variable} label={`Copy ${token.variable}`}>
            <code dir="ltr">{token.variable}</code>
          </CopyButton>
        </div>
        <p>{token.description}</p>
        {token.deprecated ? <p className="tk-hint">Deprecated: {token.deprecated}</p> : null}
        <Where token={token} />
      </div>
      {isColour ? (
        <div className="tk-values">
          <ColourValues token={token} />
          <Pairs token={token} />
        </div>
      ) : (
        <div className="tk-values">
          <div className="tk-specimen">
            <Specimen token={token} />
          </div>
          <dl className="tk-plain">
            {Object.entries(token.values).map(([context, value]) => (
              <div key={context}>
                <dt>{CONTEXTS[context] ?? context}</dt>
                <dd>
                  <code dir="ltr">{value}</code>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </li>
  );
}

/** Shows tokens in sections, with a search over names, sentences, values and what uses them. */
export function TokenPage({ title, intro, sections }: Props) {
  const [query, setQuery] = useState('');
  const late = useDeferredValue(query);
  const field = useId();
  const found = useMemo(
    () => sections.map((section) => ({ ...section, tokens: search(section.tokens, late) })),
    [sections, late],
  );
  const count = found.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return (
    <main className="tk-page" lang="en">
      <header className="tk-top">
        <h1>{title}</h1>
        <p>{intro}</p>
        <div className="tk-search">
          <label htmlFor={field}>Search by name, use or value</label>
          <input
            id={field}
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            autoComplete="off"
          />
          <output htmlFor={field}>
            {count} {count === 1 ? 'token' : 'tokens'}
          </output>
        </div>
      </header>
      {count === 0 ? (
        <p className="tk-none">
          No token has “{late}” in its name, sentence, value or use. Try one word, such as <b>border</b>.
        </p>
      ) : null}
      {found.map(({ title: name, note, tokens }) =>
        tokens.length > 0 ? (
          <section key={name} className="tk-section" aria-label={name}>
            <h2>{name}</h2>
            {note ? <p>{note}</p> : null}
            <ul className="tk-rows">
              {tokens.map((token) => (
                <Row key={token.id} token={token} />
              ))}
            </ul>
          </section>
        ) : null,
      )}
    </main>
  );
}
