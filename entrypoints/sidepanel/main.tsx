import '@/components/style/tokens.css';
import '@/components/style/base.css';
import '@/components/style/button.css';
import '@/components/style/field.css';
import '@/components/style/severity.css';
import '@/components/style/notice.css';
import '@/components/style/finding.css';
import '@/components/style/strip.css';
import '@/components/style/table.css';
import '@/components/style/check.css';
import '@/components/style/checklist.css';
import '@/components/style/meter.css';
import '@/components/style/audience.css';
import '@/components/style/preview.css';
import '@/components/style/desk.css';
import '@/components/style/desk-editor.css';
import '@/components/style/load-dialog.css';
import '@/components/style/side-panel.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { defaultLanguage } from '@/lib/i18n/messages.ts';
import { keepFromPage } from '@/lib/keeping/keep-from-page.ts';
import { send } from '@/lib/messaging/send.ts';
import { readLanguage, writeLanguage } from '@/lib/storage/language-choice.ts';
import { DeskKey } from '@/lib/storage/lock/desk-key.ts';
import { SessionMember } from '@/lib/storage/people/session-member.ts';
import { watchPolicy } from '@/lib/storage/policy-choice.ts';
import { forgetText, holdText, readHeldText } from '@/lib/storage/side-panel-text.ts';
import { createStores, ourSurroundings } from '@/lib/storage/stores.ts';
import { watch } from '@/lib/storage/watch.ts';
import { findNeighbour } from './neighbour.ts';
import { readStart } from './read-start.ts';
import type { Services } from './services.ts';
import { SidePanelApp } from './side-panel-app.tsx';

const { copies, bin } = createStores(ourSurroundings(new DeskKey(), new SessionMember()));

async function createServices(windowId: number): Promise<Services> {
  return {
    copies,
    bin,
    send,
    writeLanguage,
    watchPolicy,
    watchDraft: (id) => (tell) => watch(() => copies.find(id), tell),
    keep: keepFromPage(
      (request) => copies.keep(request),
      (request) => send('keepWorkingCopy', request),
    ),
    hold: (held) => holdText(windowId, held),
    forget: () => forgetText(windowId),
    neighbour: await findNeighbour(windowId),
  };
}

async function show(): Promise<void> {
  const { id = -1 } = await browser.windows.getCurrent();
  const [services, language, firstText] = await Promise.all([
    createServices(id),
    readLanguage(),
    readHeldText(id).then((held) => readStart(held, copies)),
  ]);
  const app = document.getElementById('app');
  if (!app) return;
  createRoot(app).render(
    <SidePanelApp
      firstLanguage={language ?? defaultLanguage}
      firstText={firstText}
      services={services}
    />,
  );
}

void show();
