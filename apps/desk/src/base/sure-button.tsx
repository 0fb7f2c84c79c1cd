import { type ReactNode, useEffect, useRef, useState } from 'react';

interface SureButtonProps {
  readonly children: ReactNode;
  /** What the second press says. */
  readonly sure: string;
  readonly no: string;
  onSure(): void;
}

/** Is a button for what cannot be undone: the first press asks, the second does. */
export function SureButton({ children, sure, no, onSure }: SureButtonProps) {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const second = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    // The question takes the place of the button that had the focus, and gives it back.
    if (asking) second.current?.focus();
    else if (asked.current) first.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <button ref={first} type="button" className="desk-button" onClick={() => setAsking(true)}>
        {children}
      </button>
    );
  return (
    <span className="desk-sure">
      <button ref={second} type="button" className="desk-button desk-button--danger" onClick={onSure}>
        {sure}
      </button>
      <button type="button" className="desk-button" onClick={() => setAsking(false)}>
        {no}
      </button>
    </span>
  );
}
