import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { type Noted, PublicationQuestion } from '@/components/panel/publication-question.tsx';
import { localMinute, readAddress } from '@/components/publication-fields.ts';
import { show } from './spoken.tsx';

const pressedAt = '2026-11-24T02:41:30.000Z';
const toTheMinute = '2026-11-24T02:41:00.000Z';

interface Change {
  readonly isPlanned?: boolean;
  readonly hasDraft?: boolean;
  readonly noted?: Noted;
}

function ask(change: Change = {}) {
  const wishes = { onNote: vi.fn(), onClose: vi.fn() };
  show(
    <PublicationQuestion
      failure={null}
      hasDraft
      isPlanned={false}
      noted={null}
      pressedAt={pressedAt}
      {...change}
      {...wishes}
    />,
  );
  return { ...wishes, user: userEvent.setup() };
}

const address = () => screen.getByRole('textbox', { name: /Alamat unggahan/ });
const press = (name: string) => screen.getByRole('button', { name });

describe('the question after a post came out', () => {
  test('notes the minute of the press, without an address', async () => {
    const { user, onNote } = ask();
    await user.click(press('Catat tayang'));
    expect(onNote).toHaveBeenCalledExactlyOnceWith({ publishedAt: toTheMinute, url: null });
  });

  test('notes the address that was given', async () => {
    const { user, onNote } = ask();
    await user.type(address(), 'https://www.facebook.com/diskominfo/posts/1');
    await user.click(press('Catat tayang'));
    expect(onNote).toHaveBeenCalledExactlyOnceWith({
      publishedAt: toTheMinute,
      url: 'https://www.facebook.com/diskominfo/posts/1',
    });
  });

  test('says what is wrong with an address that is none', async () => {
    const { user, onNote } = ask();
    await user.type(address(), 'facebook');
    await user.click(press('Catat tayang'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Awali dengan https://');
    expect(address()).toBeInvalid();
    expect(onNote).not.toHaveBeenCalled();
  });

  test('says of a scheduled post that it is not out, and asks for the plan', async () => {
    const { user, onNote } = ask({ isPlanned: true });
    expect(screen.getByText('Dijadwalkan, belum tayang')).toBeVisible();
    await user.click(press('Catat rencana'));
    expect(await screen.findByText('Isi tanggal dan jam tayangnya.')).toBeVisible();
    expect(onNote).not.toHaveBeenCalled();
  });

  test('says that a text which is no draft will be kept', () => {
    ask({ hasDraft: false });
    expect(screen.getByText(/belum menjadi draf/)).toBeVisible();
    expect(press('Simpan sekaligus')).toBeVisible();
  });

  test('goes away without an answer', async () => {
    const { user, onClose, onNote } = ask();
    await user.click(press('Tidak'));
    expect(onClose).toHaveBeenCalledOnce();
    expect(onNote).not.toHaveBeenCalled();
  });

  test('says what was noted', () => {
    ask({ noted: { publishedAt: pressedAt, url: null } });
    expect(screen.getByRole('status')).toHaveTextContent(/^Tercatat: tayang 24 Nov/);
  });
});

describe('an address', () => {
  test.each(['https://www.instagram.com/p/ABC/', 'http://fb.com/1'])('%s is one', (text) => {
    expect(readAddress(` ${text} `)).toEqual({ isValid: true, url: text });
  });

  test.each(['www.facebook.com', 'javascript:alert(1)', 'https://', 'https://a', 'ftp://a.id/'])(
    '%s is none',
    (text) => {
      expect(readAddress(text)).toEqual({ isValid: false });
    },
  );

  test('too long is none', () => {
    expect(readAddress(`https://a.id/${'x'.repeat(2000)}`)).toEqual({ isValid: false });
  });
});

test('the minute of an instant is the one of this computer', () => {
  expect(new Date(localMinute(pressedAt)).toISOString()).toBe(toTheMinute);
});
