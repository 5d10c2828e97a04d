import type { SecrecyTexts } from '../secrecy-messages.ts';

export const secrecy: SecrecyTexts = {
  label: 'Content class',
  hint: 'Says by which ways this draft may be shared before it comes out.',
  classes: {
    biasa: 'Ordinary: every way',
    terbatas: 'Restricted: locked ways only',
    rahasia: 'Secret: only for the keys of members',
  },
  suggestion: 'The check found data of persons in this text. Consider the class Restricted.',
  follow: 'Make it Restricted',
  notOffered: (ways) => `Not offered: ${ways}.`,
  why: {
    terbatas: 'This draft is restricted. Ways that anybody can read underway are not offered.',
    rahasia: 'This draft is secret. Only a file locked for chosen members is offered.',
  },
  ways: {
    'open-file': 'a file without a lock',
    'word-file': 'a file under six words',
    'member-file': 'a file for the keys of members',
    html: 'an HTML file',
    code: 'a text code',
    qr: 'a QR picture',
    link: 'a link',
    chat: 'a WhatsApp message',
  },
  cannot:
    'Siap Tayang cannot keep people from copying, photographing or passing on what they have opened.',
  locks: 'Who can open it',
  lock: {
    'member-file': 'Only chosen members, with their own keys',
    'word-file': 'Whoever knows its six words',
    'open-file': 'Whoever holds the file',
  },
  readers: 'Lock for',
  readersHint: 'Your own key is always among them, so that you can open the file again.',
  noReaders:
    'Nobody’s key is known here yet. Take and compare their cards on the page People and keys.',
  noKey: 'First make or open your own key on the page People and keys.',
  toPeople: 'People and keys',
  pickOne: 'Choose at least one person.',
  sendToMembers: 'Only their keys open it; there is no passphrase to send.',
  until: 'Decisions wanted until',
  untilHint:
    'May be left empty. Later decisions do not count here, by the clock of who decides. A file that was sent can still be read.',
  isAsked: (moment) => `Decisions are wanted until ${moment}.`,
  isOver: (moment) =>
    `The review ended ${moment}. The text can still be read, but its author counts no later decision.`,
  carried: 'The file brought these cards and this roster. Nobody becomes trusted by them.',
  rosterLeft: 'The roster in this file is not by the keeper whom you trust, so it is not taken.',
};
