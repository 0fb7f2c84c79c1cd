import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Item } from '../page/contender.ts';

/** A bare input that changes one text: what any field costs. It is taken off everybody's figures. */
function Control() {
  const [text, setText] = useState('');
  const [presses, setPresses] = useState(0);
  return (
    <>
      <input
        className="field"
        aria-label="Search"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setPresses((count) => count + 1);
        }}
      />
      <p>
        {text} {presses}
      </p>
    </>
  );
}

export function mount(element: HTMLElement, _items: Item[]) {
  createRoot(element).render(<Control />);
}
