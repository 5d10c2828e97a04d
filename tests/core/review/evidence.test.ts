import { describe, expect, it } from 'vitest';
import { nobodyKnown } from '@/lib/core/review/known-people.ts';
import { readPeople } from '@/lib/core/review/read-people.ts';
import { at } from '../records/histories.ts';
import { decision, flow, minutesOfDay, outcomeOf, signed } from './office.ts';
import { asRecords, compared, knownTo, person, rosterBy, sign, versionBy } from './persons.ts';

const rina = person('Rina');
const budi = person('Budi');
const sari = person('Sari', 'Sari', null, 'penanggung-jawab');
const stranger = person('Agus');
const version = versionBy(rina);
const known = knownTo(rina, budi, sari);

const outcome = (records: Parameters<typeof flow>[0], change = {}) =>
  outcomeOf(flow(records, { known, ...change }));

describe('who proved an approval', () => {
  it('is asked: by a known editor it is a proof', () => {
    expect(outcome([version, signed(budi, version)])).toBe('proved');
  });

  it('is nobody where the version is not signed: then it is a statement', () => {
    const unsigned = { ...version, signature: null };
    expect(outcome([unsigned, signed(budi, version)])).toBe('statement');
  });

  it('is nobody where somebody noted it from a chat', () => {
    const recorded = { from: 'Bu Kepala', way: 'whatsapp', words: 'SETUJU' } as const;
    expect(outcome([version, signed(rina, version, 'approved', 10, { recorded })])).toBe(
      'statement',
    );
  });

  it('is not believed where it was another key, or no known one', () => {
    const forged = sign({ ...signed(budi, version), signature: null }, stranger.secret);
    expect(outcome([version, forged])).toBe('false-signature');
    expect(outcome([version, signed(stranger, version)])).toBe('unknown-key');
    const borrowed = person('Budi', 'another');
    expect(outcome([version, signed(borrowed, version)])).toBe('unknown-key');
  });

  it('is not believed where the name of somebody with a key stands there without it', () => {
    const { hash, record } = signed(budi, version);
    expect(outcome([version, { hash, record, signature: null }])).toBe('unsigned');
    expect(outcome([version, unsignedBy('Budi')])).toBe('unsigned');
    // With a Cyrillic letter.
    expect(outcome([version, unsignedBy('Вudi')])).toBe('unsigned');
    expect(outcome([version, unsignedBy('Joko')])).toBe('statement');
  });

  it('has to be an editor or in charge, as far as their role is known', () => {
    const [watcher, writer] = [
      person('Tono', 'Tono', null, 'pengamat'),
      person('Wati', 'Wati', null, 'kontributor'),
    ];
    const here = { known: knownTo(rina, watcher, writer) };
    expect(outcome([version, signed(watcher, version)], here)).toBe('no-role');
    expect(outcome([version, signed(writer, version)], here)).toBe('no-role');
  });

  it('has to be in charge besides the editor where the risk is high', () => {
    const high = { isHighRisk: true };
    expect(outcome([version, signed(budi, version)], high)).toBe('awaited');
    expect(outcome([version, signed(budi, version), signed(sari, version)], high)).toBe('proved');
    // A name is not enough for who has a key.
    const named = { ...high, responsibles: ['Budi'] };
    const ima = person('Ima');
    const here = { known: knownTo(rina, budi, ima), ...named };
    expect(outcome([version, signed(budi, version), signed(ima, version)], here)).toBe('awaited');
  });

  it('is a statement as a whole where one of two only said so', () => {
    const recorded = { from: 'Bu Kepala', way: 'whatsapp', words: 'SETUJU' } as const;
    const noted = signed(rina, version, 'approved', 20, { recorded });
    const high = { isHighRisk: true, responsibles: ['bu kepala'] };
    expect(outcome([version, signed(budi, version), noted], high)).toBe('statement');
  });

  it('may be a second person of the same name, told apart by the key', () => {
    const other = person('Rina', 'the other Rina');
    const here = { known: knownTo(rina, other) };
    expect(outcome([version, signed(other, version)], here)).toBe('proved');
  });

  it('is the author also under a key that took the place of a lost one', () => {
    const again = person('Rina', 'new key', rina.member.hash);
    const keeper = person('Kepala');
    const roster = rosterBy(keeper, keeper.member, [budi, again]);
    const people = readPeople(
      asRecords(keeper.member, rina.member, again.member, budi.member, roster),
      [compared(keeper, true)],
      budi.member.hash,
    );
    expect(outcome([version, signed(again, version)], { known: people.known })).toBe('own-version');
  });
});

describe('a word that somebody else puts into a mouth', () => {
  it('does not take back what that person signed', () => {
    const wish = signed(budi, version, 'changes-requested', 10);
    const recorded = { from: 'Budi', way: 'whatsapp', words: 'SETUJU' } as const;
    const noted = signed(rina, version, 'approved', 20, { recorded });
    expect(outcome([version, wish, noted])).toBe('changes-requested');
    expect(outcome([version, wish, noted, signed(budi, version, 'approved', 30)])).toBe('proved');
  });

  it('stops nothing where it is forged', () => {
    const held = sign({ ...signed(budi, version, 'held', 20), signature: null }, stranger.secret);
    expect(outcome([version, signed(budi, version), held])).toBe('proved');
    expect(outcome([version, signed(budi, version), signed(stranger, version, 'held', 20)])).toBe(
      'proved',
    );
  });
});

describe('what comes again', () => {
  const changed = versionBy(rina, 'Posyandu Minggu.', [version.hash], 30);

  it('does not bring an old approval back', () => {
    const old = signed(budi, version);
    expect(outcome([version, old, changed, old, version])).toBe('outdated');
  });

  it('is not taken for another text under an old signature', () => {
    const { record, signature } = signed(budi, version);
    const { textHashes } = changed.record.body;
    const body = { ...record.body, version: changed.hash, textHashes };
    const moved = { ...signed(budi, changed), record: { ...record, body }, signature };
    expect(outcome([version, changed, moved])).toBe('false-signature');
  });

  it('of the own text of another version is no approval of this one', () => {
    const { textHashes } = version.record.body;
    const crossed = signed(budi, changed, 'approved', 40, { textHashes });
    expect(outcome([version, changed, crossed])).toBe('other-text');
  });

  it('from a clock of the past lapsed, from one of the future does not count yet', () => {
    const now = { now: at(20 * minutesOfDay) };
    expect(outcome([version, signed(budi, version, 'approved', 1)], now)).toBe('lapsed');
    const ahead = signed(budi, version, 'approved', 60 * minutesOfDay);
    expect(outcome([version, ahead], now)).toBe('clock-ahead');
  });
});

it('believes nobody with a key where nobody is known', () => {
  const records = [version, signed(budi, version)];
  expect(outcome(records, { known: nobodyKnown })).toBe('unknown-key');
});

const unsignedBy = (name: string) => {
  const { version: hash, textHashes } = signed(budi, version).record.body;
  return decision('approved', name, 10, { version: hash, textHashes });
};
