import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { answersOf, longestOffice } from '@/components/help/first-run-answers.ts';
import { FirstRunPage } from '@/components/help/first-run-page.tsx';
import { HelpPage } from '@/components/help/help-page.tsx';
import { LanguageProvider } from '@/components/language.tsx';
import { offices } from '@/lib/core/audience/offices/index.ts';
import { lessons } from '@/lib/core/lessons/lessons.ts';
import { defaultPolicy, type Policy } from '@/lib/core/policy.ts';
import { deskMessages } from '@/lib/i18n/desk-messages.ts';

/** A form with these answers. */
const answered = (office: string, readers: string): FormData => {
  const form = new FormData();
  form.set('office', office);
  form.set('readers', readers);
  return form;
};

const [first] = offices;

function open(policy: Policy, onSave = vi.fn(async (_: Policy) => undefined)) {
  const onDone = vi.fn();
  render(
    <LanguageProvider language="id" texts={deskMessages}>
      <FirstRunPage onDone={onDone} onLanguage={vi.fn()} onSave={onSave} policy={policy} />
    </LanguageProvider>,
  );
  return { onDone, onSave, user: userEvent.setup() };
}

test('readers bring their target, unless the office set another', () => {
  const { id = null, readingTarget = null } = first ?? {};
  expect(answersOf(answered('  Dinas A ', String(id)), defaultPolicy)).toMatchObject({
    office: 'Dinas A',
    readers: id,
    readingTarget: readingTarget ?? defaultPolicy.readingTarget,
  });
  const set = { ...defaultPolicy, readingTarget: 83 };
  expect(answersOf(answered('Dinas A', String(id)), set)?.readingTarget).toBe(83);
});

test('nothing answered changes nothing; what is unknown or too long is not kept', () => {
  expect(answersOf(answered('', ''), defaultPolicy)).toBeNull();
  expect(answersOf(answered('', 'kelurahan-bulan'), defaultPolicy)).toBeNull();
  const long = answersOf(answered('x'.repeat(500), ''), defaultPolicy);
  expect(long?.office).toHaveLength(longestOffice);
  const own: Policy = { ...defaultPolicy, readers: 'own' };
  expect(answersOf(answered('', 'own'), own)).toBeNull();
});

test('skipping the practice keeps what was answered', async () => {
  const { onDone, onSave, user } = open(defaultPolicy);
  await user.type(screen.getByLabelText('Anda menulis untuk instansi mana?'), 'Dinas B');
  await user.click(screen.getByRole('button', { name: 'Lewati latihan' }));
  expect(onSave).toHaveBeenCalledWith({ ...defaultPolicy, office: 'Dinas B' });
  expect(onDone).toHaveBeenCalledWith('desk');
});

test('without an answer nothing is written, and the practice begins', async () => {
  const { onDone, onSave, user } = open(defaultPolicy);
  await user.click(screen.getByRole('button', { name: 'Simpan dan mulai latihan' }));
  expect(onSave).not.toHaveBeenCalled();
  expect(onDone).toHaveBeenCalledWith('practice');
});

test('what cannot be kept is told, and what was typed stays', async () => {
  const refuse = vi.fn(async () => Promise.reject(new Error('full')));
  const { onDone, user } = open(defaultPolicy, refuse);
  const office = screen.getByLabelText('Anda menulis untuk instansi mana?');
  await user.type(office, 'Dinas C');
  await user.click(screen.getByRole('button', { name: 'Simpan dan mulai latihan' }));
  expect(await screen.findByText(/settings\.not-kept/u)).toBeVisible();
  expect(office).toHaveValue('Dinas C');
  expect(onDone).not.toHaveBeenCalled();
});

test('the help leads to everything, and says that a lesson is not there', () => {
  render(
    <LanguageProvider language="id" texts={deskMessages}>
      <HelpPage isMissing />
    </LanguageProvider>,
  );
  const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  for (const address of ['#mulai', '/practice.html', '#pengaturan', '/rescue.html'])
    expect(addresses).toContain(address);
  for (const { code } of lessons) expect(addresses).toContain(`#bantuan/${code}`);
  expect(screen.getByRole('status')).toHaveTextContent('Pelajaran itu tidak ada');
});
