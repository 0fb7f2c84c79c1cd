import { useState } from 'react';
import type { Listed } from './listed.ts';

const SENTENCE = 'I can see why that would be frustrating.';

/** Moves a mark by the token, so that a duration or a curve can be felt. */
function Moving({ token }: { token: Listed }) {
  const [there, setThere] = useState(false);
  const isCurve = token.type === 'cubicBezier';
  return (
    <span className="tk-moving">
      <span className="tk-track" aria-hidden="true">
        <span
          className="tk-runner"
          data-there={there}
          style={{
            transitionDuration: isCurve ? 'calc(var(--ek-duration-slow) * 4)' : `var(${token.variable})`,
            transitionTimingFunction: isCurve ? `var(${token.variable})` : 'var(--ek-ease-out)',
          }}
        />
      </span>
      <button
        type="button"
        className="tk-play"
        onClick={() => setThere(!there)}
        aria-label={`Play ${token.id}`}
      >
        Play
      </button>
    </span>
  );
}

/** Shows what a token that is no colour does. */
export function Specimen({ token }: { token: Listed }) {
  const { id, variable, type } = token;
  const [family] = id.split('.');
  const size = `var(${variable})`;
  if (id === 'radius-base') return <span className="tk-box" style={{ borderRadius: token.values['all'] }} />;
  if (family === 'font-size')
    return (
      <p className="tk-type" style={{ fontSize: size }}>
        {SENTENCE}
      </p>
    );
  if (family === 'font-weight')
    return (
      <p className="tk-type" style={{ fontWeight: size }}>
        {SENTENCE}
      </p>
    );
  if (family === 'line-height')
    return (
      <p className="tk-type tk-lines" style={{ lineHeight: size }}>
        {SENTENCE} {SENTENCE}
      </p>
    );
  if (family === 'font-family')
    return (
      <p className="tk-type" style={{ fontFamily: token.values['all'] }}>
        {SENTENCE}
      </p>
    );
  if (family === 'radius') return <span className="tk-box" style={{ borderRadius: size }} />;
  if (family === 'border-width') return <span className="tk-rule" style={{ borderBlockStartWidth: size }} />;
  if (family === 'shadow') return <span className="tk-box tk-floats" style={{ boxShadow: size }} />;
  if (family === 'icon' || id === 'target-min')
    return <span className="tk-square" style={{ inlineSize: size, blockSize: size }} />;
  if (id === 'control-height')
    return (
      <span className="tk-control" style={{ blockSize: size }}>
        Insert
      </span>
    );
  if (id === 'control-padding')
    return (
      <span className="tk-control" style={{ paddingInline: size }}>
        Insert
      </span>
    );
  if (family === 'layout' || family === 'space')
    return <span className="tk-bar" style={{ inlineSize: size }} />;
  if (type === 'duration' || type === 'cubicBezier') return <Moving token={token} />;
  return <span className="tk-figure">{Object.values(token.values)[0]}</span>;
}
