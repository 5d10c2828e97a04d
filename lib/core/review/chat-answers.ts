/** What a reviewer answered by chat about one version; nobody proved who wrote it. */
export interface ChatAnswer {
  readonly outcome: 'approved' | 'changes-requested';
  /** The first signs of the version's hash, four or more, in capitals. */
  readonly code: string;
  /** What has to change; empty where nothing was said. */
  readonly reason: string;
  /** Who wrote it, as the chat names them; null for a message that was pasted alone. */
  readonly sender: string | null;
  /** What was written, to the letter. */
  readonly words: string;
  /** When, as the chat writes it; null for a message that was pasted alone. */
  readonly writtenAt: string | null;
}

interface Message {
  readonly sender: string | null;
  readonly writtenAt: string | null;
  readonly text: string;
}

/**
 * The head of a message in an exported WhatsApp chat: `12/11/26 09.15 - Nama: ` on Android,
 * `[12/11/26 09.15.22] Nama: ` on an iPhone. Invisible marks of direction may stand before it.
 */
const head =
  /^[\u200e\u200f]?\[?(\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?)(?:\]| -) ([^:\n]{1,100}): (.*)$/u;

/** The answer stands at the beginning of a line, so that a message that quotes the instruction is none. */
const answer = /^\s*\*?(setuju|ubah)\*?\s+\*?([0-9a-f]{4,12})\*?(?![0-9a-z])[\s:,.-]*(.*)$/isu;

/**
 * Reads answers such as `SETUJU 9F2C` or `UBAH 9F2C judulnya keliru` from a message or a whole exported
 * chat, in the order in which they stand there. Anything else is left alone.
 */
export function readChatAnswers(pasted: string): readonly ChatAnswer[] {
  return messagesOf(pasted).flatMap((message) => {
    const [, word, code, reason] = answer.exec(message.text) ?? [];
    if (!word || !code) return [];
    return [
      {
        outcome: word.toLowerCase() === 'setuju' ? ('approved' as const) : 'changes-requested',
        code: code.toUpperCase(),
        reason: (reason ?? '').trim(),
        sender: message.sender,
        words: message.text.trim(),
        writtenAt: message.writtenAt,
      },
    ];
  });
}

/** A chat as its messages, each with all its lines; what is no chat is one message. */
function messagesOf(pasted: string): readonly Message[] {
  const messages: Message[] = [];
  for (const line of pasted.split(/\r?\n/u)) {
    const [, writtenAt, sender, text] = head.exec(line.replaceAll('\u202f', ' ')) ?? [];
    const before = messages.at(-1);
    if (writtenAt && sender) messages.push({ sender, writtenAt, text: text ?? '' });
    else if (before) messages[messages.length - 1] = { ...before, text: `${before.text}\n${line}` };
    else messages.push({ sender: null, writtenAt: null, text: line });
  }
  return messages;
}
