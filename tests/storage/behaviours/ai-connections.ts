import { linesOfBackup } from '../backup-file.ts';
import { given, same } from '../demand.ts';
import type { Behaviours } from '../world.ts';

const endpoint = {
  id: 'ai',
  kind: 'endpoint',
  base: 'http://127.0.0.1:11434/v1',
  model: 'qwen3:4b',
  key: 'kunci-rahasia-kantor',
} as const;

/** How a profile reaches an AI. */
export const aiConnections: Behaviours = {
  async 'is off until it is switched on, and off again afterwards'({ aiConnections: ai, another }) {
    same(given(await ai.read()), null);
    given(await ai.write(endpoint));
    same(given(await another().aiConnections.read()), endpoint);
    given(await ai.remove());
    same(given(await ai.read()), null);
  },

  async 'is in no backup'(world) {
    given(await world.aiConnections.write(endpoint));
    same((await linesOfBackup(world)).join().includes(endpoint.key), false);
  },

  async 'that cannot be read counts as off'(world) {
    given(await world.aiConnections.write(endpoint));
    await world.database.table('connections').update('ai', { kind: 'other' });
    same(given(await world.aiConnections.read()), null);
  },
};
