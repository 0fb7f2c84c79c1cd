import { type ReactNode, useEffect, useState } from 'react';

const SHOWN_FOR = 2500;

interface Props {
  /** What lands in the clipboard. */
  text: string;
  children: ReactNode;
  className?: string;
  label?: string;
}

/** Copies a text and says so, or says that the browser would not. */
export function CopyButton({ text, children, className = 'tk-copy', label }: Props) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(''), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied'),
      () => setSaid('The browser did not let it be copied'),
    );
  return (
    <span className="tk-copying">
      <button type="button" className={className} onClick={copy} aria-label={label} title={`Copy ${text}`}>
        {children}
      </button>
      <span role="status" className="tk-said" data-shown={said !== ''}>
        {said}
      </span>
    </span>
  );
}
