import { seedFrom } from '../../core/rng';
import type { Ask, AskResult, OptionResult } from '../../core/vocabulary';
import { kept } from '../../core/kept';
import type { Respondent } from './respondent';
import { logOddsAsked } from './talk';
import { countWords } from './word-count';

/** A number in (-1, 1) that belongs to the parts. */
const offset = (...parts: (string | number)[]) => (seedFrom('offset', ...parts) % 20001) / 10000 - 1;

const tokensOf = kept(20_000, (text: string) => Math.ceil(countWords(text) * 1.3));

/** Answers one ask from the formula; log-probabilities in nats look like a small model's. */
export function simulateAsk(respondent: Respondent, ask: Ask, ms: number): AskResult {
  // Joined one by one, which engines leave unwritten until somebody reads it: most are never read.
  let prompt = '';
  for (const { role, content } of ask.messages) prompt += `[${role}] ${content}\n`;
  prompt += `[assistant] ${ask.prefill}`;
  const logOdds = logOddsAsked(respondent, ask);
  const answer = ask.kind === 'continuation' ? continuations : leans(ask) ? graded : labels;
  const options = answer(ask, logOdds);
  const mass = ask.kind === 'label' ? options.reduce((sum, o) => sum + Math.exp(o.logProb), 0) : null;
  const evaluated =
    options.reduce((sum, o) => sum + o.tokens, 0) + tokensOf(ask.messages.at(-1)?.content ?? '');
  return { order: ask.order, options, mass, prompt, evaluated, reused: tokensOf(ask.persona ?? ''), ms };
}

/** The likeliest label as a reply in words, for the written reading. */
export function answerInWords(respondent: Respondent, ask: Ask): { text: string; finish: 'stop' } {
  const { options } = simulateAsk(respondent, ask, 0);
  const best = options.reduce((a, b) => (b.logProb > a.logProb ? b : a));
  return { text: `${ask.options.find((o) => o.key === best.key)?.text ?? ''}.`, finish: 'stop' };
}

/** Both answers of a pole share its half; what an answer's words cost belongs to the item and cancels. */
function continuations(ask: Ask, logOdds: number): OptionResult[] {
  return ask.options.map(({ key, text, lean = key.startsWith('high') ? 1 : -1 }) => {
    const tokens = Math.max(1, tokensOf(text));
    const side = (lean * logOdds) / 2;
    const surface = offset(ask.item.id, key) * 0.5;
    return { key, logProb: -2.6 * tokens + side + surface, tokens };
  });
}

const leans = (ask: Ask): boolean => ask.options.some((o) => o.lean !== undefined);

/** Scales and knowledge questions: each label by how far it leans, with a small liking for the first slot. */
function graded(ask: Ask, logOdds: number): OptionResult[] {
  const mass = 0.94 + 0.04 * offset('mass', ask.item.id);
  const weights = ask.options.map(({ lean = 0 }, i) => Math.exp((lean * logOdds) / 2 + (i === 0 ? 0.1 : 0)));
  const total = weights.reduce((a, b) => a + b, 0);
  return ask.options.map(({ key }, i) => ({
    key,
    logProb: Math.log((mass * (weights[i] ?? 0)) / total),
    tokens: 1,
  }));
}

function labels(ask: Ask, logOdds: number): OptionResult[] {
  const mass = 0.94 + 0.04 * offset('mass', ask.item.id);
  // Slot bias: the first slot is a little too popular, as in real models.
  const bias = ask.options[0]?.key.startsWith('high') ? 0.25 : -0.25;
  const high = 1 / (1 + Math.exp(-(logOdds + bias)));
  const share = 0.5 + 0.3 * offset('share', ask.item.id);
  return ask.options.map(({ key }) => {
    const pole = key.startsWith('high') ? high : 1 - high;
    const part = key.endsWith('1') ? share : 1 - share;
    return { key, logProb: Math.log(Math.max(1e-9, mass * pole * part)), tokens: 1 };
  });
}
