import '@/components/style/tokens.css';
import '@/components/style/base.css';
import '@/components/style/button.css';
import '@/components/style/field.css';
import '@/components/style/switch.css';
import '@/components/style/notice.css';
import '@/components/style/popup.css';
import { createRoot } from 'react-dom/client';
import { defaultLanguage } from '@/lib/i18n/messages.ts';
import { readLanguage } from '@/lib/storage/language-choice.ts';
import { writePin } from '@/lib/storage/pins.ts';
import { PopupApp } from './popup-app.tsx';
import { findTab, readFacts } from './tab.ts';

async function show(): Promise<void> {
  const [tab, language] = await Promise.all([findTab(), readLanguage()]);
  const firstFacts = await readFacts(tab);
  // It is said once.
  if (firstFacts.pin === 'lost' && firstFacts.site) await writePin(firstFacts.site, null);
  const app = document.getElementById('app');
  if (!app) return;
  const firstLanguage = language ?? defaultLanguage;
  createRoot(app).render(
    <PopupApp firstFacts={firstFacts} firstLanguage={firstLanguage} tab={tab} />,
  );
}

void show();
