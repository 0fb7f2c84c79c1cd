import '@evenkeel/tokens/tokens.css';
import '@evenkeel/react/styles.css';
import { en } from '@evenkeel/content/en';
import { createMemoryDrafts, createMemoryLibrary } from '@evenkeel/logic/base/stores';
import { EmpathyPicker } from '@evenkeel/react/empathy-picker';
import { EvenkeelProvider } from '@evenkeel/react/provider';
import { createRoot } from 'react-dom/client';
import type { Item } from '../page/contender.ts';

const stores = { drafts: createMemoryDrafts(), library: createMemoryLibrary() };
const values = { client: { first_name: 'Ada' } };
const used: string[] = [];

/** The drop-in picker as a helpdesk embeds it: marks, tags, reasons, preview and acts are drawn. */
function Picker({ pack }: { pack: { locale: string; phrases: readonly unknown[] } }) {
  return (
    <EvenkeelProvider content={en} stores={stores}>
      <EmpathyPicker.Root
        pack={pack}
        conversation="bench"
        values={values}
        used={used}
        onInsert={() => {}}
        onNext={() => {}}
      />
    </EvenkeelProvider>
  );
}

export function mount(element: HTMLElement, items: Item[]) {
  const pack = { locale: 'en', phrases: items.map((item) => item.phrase) };
  createRoot(element).render(<Picker pack={pack} />);
}
