import type { aiFailure as inIndonesian } from '../id/ai-failure.ts';
import type { FailureText } from '../id/failure.ts';

export const aiFailure: Readonly<Record<keyof typeof inIndonesian, FailureText>> = {
  'ai.address': {
    happened: 'This is not the address of an AI server.',
    safe: 'Nothing was sent; the prompt is unchanged.',
    act: 'Write the whole address, such as http://127.0.0.1:11434/v1.',
  },
  'ai.not-encrypted': {
    happened: 'This address is outside the office and not encrypted.',
    safe: 'Nothing was sent; the prompt is unchanged.',
    act: 'Use an address that begins with https, or a server on this computer or the office network.',
  },
  'ai.refused-permission': {
    happened: 'The browser has not allowed this address.',
    safe: 'AI stays off and nothing was sent.',
    act: 'Switch it on again and choose Allow, or copy the prompt to another tool.',
  },
  'ai.unreachable': {
    happened: 'The AI address does not answer.',
    safe: 'The prompt is saved and unchanged.',
    act: 'Check that the server runs and the address is right, or copy the prompt elsewhere.',
  },
  'ai.slow': {
    happened: 'The AI was silent for too long, so we stopped waiting.',
    safe: 'The prompt is saved; what came stays in sight.',
    act: 'Try again, use a smaller model, or copy the prompt to another tool.',
  },
  'ai.cancelled': {
    happened: 'The request was cancelled.',
    safe: 'The prompt is saved; what came stays in sight.',
    act: 'Send it again if needed.',
  },
  'ai.key': {
    happened: 'The AI address refused the key.',
    safe: 'Prompt and draft are unchanged.',
    act: 'Switch off, then on with the right key, or copy the prompt to another tool.',
  },
  'ai.busy': {
    happened: 'The AI service is busy.',
    safe: 'The prompt is saved.',
    act: 'Try again later, or copy the prompt to another tool.',
  },
  'ai.server': {
    happened: 'The AI server has a fault.',
    safe: 'The prompt is saved and unchanged.',
    act: 'Try again later, or tell who runs the server.',
  },
  'ai.rejected': {
    happened: 'The AI server rejected this request.',
    safe: 'The prompt is saved and unchanged.',
    act: 'Check the address and the name of the model, or copy the prompt elsewhere.',
  },
  'ai.half': {
    happened: 'The AI answer broke off.',
    safe: 'The part that came stays in sight, not in a draft.',
    act: 'Ask again, or use that part with care.',
  },
  'ai.not-protocol': {
    happened: 'What answers at this address is no AI server that we know.',
    safe: 'Its answer is not used; the prompt is unchanged.',
    act: 'Check the address: the protocol of OpenAI is understood, which mostly ends in /v1.',
  },
  'ai.empty': {
    happened: 'The AI answered without any content.',
    safe: 'The prompt is saved and unchanged.',
    act: 'Send it again, or use another model.',
  },
  'ai.no-built-in': {
    happened: 'The model of the browser cannot be used.',
    safe: 'Nothing was sent; the prompt is unchanged.',
    act: 'Use the AI address of the office, or copy the prompt to another tool.',
  },
};
