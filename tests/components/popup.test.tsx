import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Popup } from '@/components/popup/popup.tsx';
import { popupState, type TabFacts } from '@/components/popup/popup-state.ts';
import { show } from './spoken.tsx';
import { composer, facts, site } from './tab-facts.ts';

/** What a diagnosis shows already. */
interface Seen {
  readonly report: string;
  readonly isCopied?: boolean;
}

function showPopup({ diagnosis: seen, ...change }: Partial<TabFacts> & { diagnosis?: Seen }) {
  const all = { ...facts, ...change };
  const wishes = {
    onAllow: vi.fn(),
    onLeave: vi.fn(),
    onPin: vi.fn(),
    onUnpin: vi.fn(),
    onChoose: vi.fn(),
    onOpenPanel: vi.fn(),
    onOpenDesk: vi.fn(),
    onOpenSidePanel: vi.fn(),
    onLanguage: vi.fn(),
  };
  const diagnosis = {
    report: null,
    isCopied: false,
    onDiagnose: vi.fn(),
    onCopy: vi.fn(),
    onClose: vi.fn(),
    ...seen,
  };
  show(
    <Popup
      {...wishes}
      choice={all.choice}
      diagnosis={diagnosis}
      due={[]}
      failure={null}
      isJustAllowed={false}
      isOther={all.isOther}
      pinning={{ ...wishes, isPinned: all.pin === 'pinned', done: null }}
      state={popupState(all)}
    />,
  );
  return { ...wishes, ...diagnosis };
}

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the popup', () => {
  test('says how many points are open and opens the panel', async () => {
    const { onOpenPanel } = showPopup({ composer });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(site);
    expect(screen.getByText('3 poin terbuka')).toBeVisible();
    expect(screen.getByText('Tulisan ini belum disimpan sebagai draf.')).toBeVisible();
    await click('Buka panel');
    expect(onOpenPanel).toHaveBeenCalledOnce();
  });

  test('opens the desk at the draft of this tab', async () => {
    const { onOpenDesk } = showPopup({ composer: { points: 0, draftId: 'x' } });
    await click('Buka Meja redaksi');
    expect(onOpenDesk).toHaveBeenCalledExactlyOnceWith('x');
  });

  test('is used on another site only after the person said so there, and ends there', async () => {
    const other = { site: 'www.threads.net', isOther: true };
    const { onAllow } = showPopup({ ...other, isAllowed: false });
    expect(screen.getByText(/belum dipakai di www.threads.net/)).toBeVisible();
    await click('Pakai di situs ini');
    expect(onAllow).toHaveBeenCalledOnce();
    cleanup();
    const { onLeave, onChoose } = showPopup(other);
    await click('Berhenti di situs ini, cabut izinnya');
    expect(onLeave).toHaveBeenCalledOnce();
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('pins a field, and takes the pin off again', async () => {
    const { onPin } = showPopup({});
    await click('Sematkan kolom ini');
    expect(onPin).toHaveBeenCalledOnce();
    cleanup();
    const { onUnpin } = showPopup({ pin: 'pinned' });
    await click('Lepas sematan');
    expect(onUnpin).toHaveBeenCalledOnce();
  });

  test('asks for the permission where it is missing', async () => {
    const { onAllow } = showPopup({ isAllowed: false });
    await click('Izinkan situs ini');
    expect(onAllow).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Matikan di situs ini' })).not.toBeInTheDocument();
  });

  test('switches us off and on again on this site', async () => {
    const { onChoose } = showPopup({});
    await click('Matikan di situs ini');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ off: true });
  });

  test('switches us on where we are off', async () => {
    const { onChoose } = showPopup({ choice: { off: true } });
    await click('Hidupkan di situs ini');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ off: false });
  });

  test('lets the yes to keeping be withdrawn', async () => {
    const { onChoose } = showPopup({ choice: { keep: true } });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Simpan draf otomatis: ya' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ keep: false });
  });

  test('has a switch of its own for the personal feed, whose accounts stay', async () => {
    const feed = { keep: true, accounts: ['Siti'] };
    const { onChoose } = showPopup({ choice: { keep: false, feed } });
    const name = 'Simpan draf beranda pribadi: ya';
    await userEvent.click(screen.getByRole('checkbox', { name }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ feed: { ...feed, keep: false } });
  });

  test('asks about keeping only where somebody was asked before', () => {
    showPopup({});
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  test('says so on a page that is none of ours, and still leads to the desk', async () => {
    const { onOpenDesk } = showPopup({ site: null });
    expect(screen.getByText('Siap Tayang tidak bekerja di halaman ini')).toBeVisible();
    await click('Buka Meja redaksi');
    expect(onOpenDesk).toHaveBeenCalledExactlyOnceWith(null);
  });

  test('speaks the other language on wish', async () => {
    const { onLanguage } = showPopup({});
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Bahasa' }), 'English');
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('en');
  });

  test('opens the side panel', async () => {
    const { onOpenSidePanel } = showPopup({});
    await click('Buka panel samping');
    expect(onOpenSidePanel).toHaveBeenCalledOnce();
  });

  test('shows a diagnosis before it is copied', async () => {
    const { onCopy } = showPopup({ diagnosis: { report: 'div role=textbox' } });
    const preview = screen.getByRole('textbox', { name: 'Isi diagnosa yang akan disalin' });
    expect(preview).toHaveValue('div role=textbox');
    expect(preview).toHaveFocus();
    await click('Salin diagnosa');
    expect(onCopy).toHaveBeenCalledOnce();
  });

  test('says that it was copied', () => {
    showPopup({ diagnosis: { report: 'div', isCopied: true } });
    expect(screen.getByRole('status')).toHaveTextContent('Diagnosa tersalin.');
  });

  test.each([{ choice: { off: true } }, { isAllowed: false }])(
    'offers no diagnosis where nothing of ours may go into the page: %j',
    (change) => {
      showPopup(change);
      expect(screen.queryByRole('button', { name: 'Diagnosa' })).not.toBeInTheDocument();
    },
  );
});
