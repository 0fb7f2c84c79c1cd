import { EmpathyPicker } from '@evenkeel/react/empathy-picker';
import { useState } from 'react';

export function Reply() {
  const [draft, setDraft] = useState('');
  return (
    <main>
      <h1>Reply to Sam</h1>
      <label>
        Reply
        <textarea value={draft} onChange={(event) => setDraft(event.target.value)} />
      </label>
      <EmpathyPicker.Root
        conversation="conversation-1"
        values={{ client: { first_name: 'Sam' } }}
        onInsert={({ text }) => setDraft((before) => before + text.plain)}
      />
    </main>
  );
}
