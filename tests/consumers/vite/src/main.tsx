import '@evenkeel/tokens/tokens.css';
import '@evenkeel/react/styles.css';
import { en } from '@evenkeel/content/en';
import { createDrafts } from '@evenkeel/hosts/drafts';
import { createLibrary } from '@evenkeel/hosts/library';
import { EvenkeelProvider } from '@evenkeel/react/provider';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Reply } from './reply';

const stores = { drafts: createDrafts({ agent: 'ana' }), library: createLibrary({ agent: 'ana' }) };
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root.');

createRoot(root).render(
  <StrictMode>
    <EvenkeelProvider content={en} stores={stores}>
      <Reply />
    </EvenkeelProvider>
  </StrictMode>,
);
