import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../store/use-desk.tsx';

interface DropZoneProps {
  readonly children: ReactNode;
  onDrop(what: File | string): void;
}

const takes = (data: DataTransfer | null) => !!data && [...data.types].includes('Files');

/** Takes a file that is dropped anywhere on the desk, and what is pasted outside of any field. */
export function DropZone({ children, onDrop }: DropZoneProps) {
  const words = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const dragover = (event: DragEvent) => {
      if (!takes(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    };
    const dragleave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!takes(event.dataTransfer)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onDrop(file);
    };
    const paste = (event: ClipboardEvent) => {
      const target = event.target as HTMLElement | null;
      if (target?.closest('input, textarea, select, [contenteditable="true"], dialog')) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain');
      if (file) onDrop(file);
      else if (text?.trim()) onDrop(text);
      else return;
      event.preventDefault();
    };
    document.addEventListener('dragover', dragover);
    document.addEventListener('dragleave', dragleave);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', dragover);
      document.removeEventListener('dragleave', dragleave);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  });
  return (
    <>
      {children}
      {over && (
        <div className="desk-drop" aria-hidden="true">
          <p>{words.open.dropNow}</p>
        </div>
      )}
    </>
  );
}
