import type { AiConnection } from '../core/ai/connection.ts';
import type { Provider } from './provider.ts';

/** The provider of a connection; the client of the protocol is fetched only where it is used. */
export async function providerOf(connection: AiConnection): Promise<Provider> {
  if (connection.kind === 'built-in') {
    const { BuiltIn } = await import('./built-in.ts');
    return new BuiltIn();
  }
  const { OpenAiCompatible } = await import('./open-ai-compatible.ts');
  return new OpenAiCompatible(connection);
}
