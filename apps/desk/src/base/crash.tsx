import type { ReactNode } from 'react';
import { useWords } from '../store/use-desk.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

/** Stands around a part of the desk; when the part stops, it says so and offers to try again. */
export function Guarded({ children, resetKey }: { children: ReactNode; resetKey?: string | undefined }) {
  const words = useWords();
  return (
    <ErrorBoundary
      resetKey={resetKey}
      fallback={(again) => (
        <div className="desk-crash" role="alert">
          <h2 className="desk-crash__title">{words.crash.title}</h2>
          <p>{words.crash.body}</p>
          <button type="button" className="desk-button" onClick={again}>
            {words.crash.again}
          </button>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
