import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import './layers.css';
import '@evenkeel/tokens/tokens.css';
import '@evenkeel/tokens/fonts.css';
import './desk.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { openBackend } from './backend/backend.ts';
import { BackendProvider } from './backend/use-backend.tsx';
import { languages } from './conversations/index.ts';
import { HostProvider } from './host/use-host.tsx';
import { openLocalStorage } from './store/storage.ts';
import { createDeskStore } from './store/store.ts';
import { DeskProvider } from './store/use-desk.tsx';
import { Supervisor } from './supervisor/supervisor.tsx';
import { words } from './words/index.ts';

const preferred = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
const storage = openLocalStorage(window);
const store = createDeskStore({
  storage,
  language: languages.find((language) => language === preferred[0]) ?? 'en',
  clock: Date.now,
});
const backend = openBackend({
  storage,
  say: (why) => words[store.get().settings.language].work.back[why],
});
// A page that is put away may never come back: what waits is written first.
window.addEventListener('pagehide', store.flush);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') store.flush();
});

const root = document.getElementById('desk');
if (!root)
  throw new Error('Desk: index.html has no element with the id "desk", so there is nowhere to draw it.');
createRoot(root).render(
  <StrictMode>
    <DeskProvider store={store}>
      <BackendProvider backend={backend}>
        {new URLSearchParams(location.search).get('as') === 'supervisor' ? (
          <Supervisor />
        ) : (
          <HostProvider>
            <App />
          </HostProvider>
        )}
      </BackendProvider>
    </DeskProvider>
  </StrictMode>,
);
