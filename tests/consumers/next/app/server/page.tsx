import { empathyPickerEn } from '@evenkeel/content/en/empathy-picker';
import { EmpathyPicker } from '@evenkeel/react/empathy-picker';

/** A server component that names the parts itself: there is no client file of the host's own between them. */
export default function Page() {
  return (
    <main>
      <h1>Phrases</h1>
      <EmpathyPicker.Root content={empathyPickerEn} conversation="conversation-2">
        <EmpathyPicker.Search />
        <EmpathyPicker.List />
      </EmpathyPicker.Root>
    </main>
  );
}
