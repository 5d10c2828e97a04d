import { writeCode } from '@/lib/code/code-text.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { type Answer, missingIn, recordsOf } from '@/lib/core/reviewer/answer.ts';
import type { EmbeddedRequest } from '@/lib/core/reviewer/request.ts';
import type { ReviewerTexts } from '@/lib/i18n/reviewer-messages.ts';
import { downloadAnswer } from './answer-file.ts';
import { find } from './find.ts';
import { keep, readKept } from './kept-answer.ts';
import { Notes } from './notes.ts';

type Words = ReviewerTexts['answers'];

/** Takes down what a reviewer answers, keeps it while the browser does, and gives it back as a file or a code. */
export function attendAnswer(request: EmbeddedRequest, words: Words): void {
  const { hash } = request.version;
  const form = find<HTMLFormElement>('#answer');
  const kept = readKept(hash);
  fill(form, kept);
  let isUnsent = false;
  let isKept = true;
  const changed = () => {
    isUnsent = true;
    isKept = keep(hash, answer());
    find('#missing').textContent = '';
    showState(form, isKept ? '' : words.notKept);
  };
  const notes = new Notes(words, kept.notes, changed);
  const answer = () => answerOf(form, notes);
  const send = (by: (records: readonly NamedRecord[]) => Promise<string>) => async () => {
    const missing = missingIn(answer());
    find('#missing').textContent = missing ? words.missing[missing] : '';
    if (missing) return focusOn(missing);
    const records = recordsOf(answer(), request.version, new Date().toISOString());
    const told = await by(records).catch(() => words.failed);
    isUnsent = told === words.failed || told === words.tooLong;
    showState(form, told);
  };
  const download = send(async (records) => {
    await downloadAnswer(request, records);
    return words.downloaded;
  });
  const copy = send((records) => copyCode(records, words));
  showState(form, '');
  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void download();
  });
  find('#copy').addEventListener('click', () => void copy());
  addEventListener('beforeunload', (event) => {
    if (isUnsent && !isKept) event.preventDefault();
  });
  hideFootAtDecision();
}

function fill(form: HTMLFormElement, { name, outcome, reason }: Answer): void {
  find<HTMLInputElement>('#name').value = name;
  find<HTMLTextAreaElement>('#reason').value = reason;
  for (const radio of form.querySelectorAll<HTMLInputElement>('[name="outcome"]')) {
    radio.checked = radio.value === outcome;
  }
}

function answerOf(form: HTMLFormElement, { all }: Notes): Answer {
  const fields = new FormData(form);
  return {
    name: String(fields.get('name') ?? ''),
    outcome: fields.get('outcome') as Answer['outcome'],
    reason: String(fields.get('reason') ?? ''),
    notes: all,
  };
}

/** Shows what became of the answer, and the field for the reason where there is something to give one for. */
function showState(form: HTMLFormElement, told: string): void {
  const outcome = new FormData(form).get('outcome');
  find('#reason-box').hidden = outcome === null || outcome === 'approved';
  find('#done').textContent = told;
}

function focusOn(missing: NonNullable<ReturnType<typeof missingIn>>): void {
  const fields = { answer: '[name="outcome"]', reason: '#reason', name: '#name' } as const;
  find(fields[missing]).focus();
}

/** The code stands in a field as well: where the clipboard is closed, a person copies it there. */
async function copyCode(records: readonly NamedRecord[], words: Words): Promise<string> {
  const code = await writeCode(records);
  find('#code-box').hidden = !code.ok;
  if (!code.ok) return words.tooLong;
  const field = find<HTMLTextAreaElement>('#code');
  field.value = code.value;
  try {
    await navigator.clipboard.writeText(code.value);
    return words.copied;
  } catch {
    field.select();
    return words.copyYourself;
  }
}

/** The way to the decision is shown where the decision is not. */
function hideFootAtDecision(): void {
  const foot = find('#foot');
  const seen = new IntersectionObserver(([entry]) => {
    foot.hidden = entry?.isIntersecting ?? false;
  });
  seen.observe(find('#decision'));
}
