import type { ReactNode } from 'react';

interface ToolProps {
  readonly label: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly keys?: string;
  readonly children: ReactNode;
  onPress(): void;
}

/** Is one button of the composer's tools. A press does not take the focus out of the reply. */
export function Tool({ label, pressed, expanded, keys, children, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="desk-icon-button desk-icon-button--small"
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-keyshortcuts={keys}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
      <span className="desk-tip">{label}</span>
    </button>
  );
}
