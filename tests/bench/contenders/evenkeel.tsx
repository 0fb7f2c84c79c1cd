import '@evenkeel/tokens/tokens.css';
import '@evenkeel/react/styles.css';
import { en } from '@evenkeel/content/en';
import { createMemoryDrafts, createMemoryLibrary } from '@evenkeel/logic/base/stores';
import { EmpathyPicker } from '@evenkeel/react/empathy-picker';
import { EvenkeelProvider } from '@evenkeel/react/provider';
import { createRoot } from 'react-dom/client';
import type { Item } from '../page/contender.ts';

type Pack = { locale: string; phrases: readonly unknown[] };
const stores = { drafts: createMemoryDrafts(), library: createMemoryLibrary() };
const context = { channel: 'chat', feeling: 'frustrated', intensity: 3 } as const;
const values = { client: { first_name: 'Ada' } };
const used = ['bench.000011', 'bench.000037'];
let pack: Pack;

/** Gives the agent a past, so that reasons are drawn: pins, phrases often and lately used. */
export async function prepare(items: Item[]) {
  pack = { locale: 'en', phrases: items.map((item) => item.phrase) };
  for (const { id } of items.slice(0, 6)) await stores.library.pin(id, true);
  for (const { id } of items.slice(20, 60)) {
    await stores.library.use({ phrase: id, conversation: 'earlier', at: Date.now() - 3_600_000 });
  }
}

/** The drop-in picker as a helpdesk embeds it: marks, tags, reasons, preview and acts are drawn. */
function Picker() {
  return (
    <EvenkeelProvider content={en} stores={stores}>
      <EmpathyPicker.Root
        pack={pack}
        conversation="bench"
        context={context}
        values={values}
        used={used}
        onInsert={() => {}}
        onNext={() => {}}
      />
    </EvenkeelProvider>
  );
}

export function mount(element: HTMLElement) {
  createRoot(element).render(<Picker />);
}
