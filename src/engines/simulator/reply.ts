import type { GenerateRequest, GenerateResult } from '../contract';
import type { Respondent } from './respondent';
import { answerInWords } from './score';
import { talkReply } from './talk';
import { countWords } from './word-count';
import { writeReply } from './writer';

/** One written reply as the engine gives it, but for the time it took: cut at the limit, tokens by word count. */
export function simulateReply(person: Respondent, request: GenerateRequest): Omit<GenerateResult, 'ms'> {
  const written = request.ask
    ? answerInWords(person, request.ask)
    : request.talk
      ? talkReply(person, request)
      : writeReply(request);
  const limit = Math.max(1, Math.floor(request.maxTokens / 1.3));
  const text = written.text
    .split(/(?<=\s)/u)
    .slice(0, limit)
    .join('');
  const prompt = request.messages.map((m) => `[${m.role}] ${m.content}`).join('\n');
  return {
    text,
    finish: written.finish,
    prompt: `${prompt}\n[assistant] ${request.prefill}`,
    promptTokens: Math.ceil(countWords(prompt) * 1.3),
    tokens: Math.min(request.maxTokens, Math.ceil(countWords(text) * 1.3)),
  };
}
