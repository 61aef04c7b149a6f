import { Template } from '@huggingface/jinja';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { EngineError } from '../core/errors';
import type { Message } from '../core/vocabulary';

/** What a model file says about turning messages into text. Shared by the engines: same file, same text. */
export interface PromptFormat {
  /** Jinja source of the chat template; null for base models, which get plain text. */
  readonly template: string | null;
  readonly bosToken: string;
  readonly eosToken: string;
  /** The tokenizer puts the BOS token in front by itself; a second one from the template is cut. */
  readonly addsBos: boolean;
  /** Texts of the control tokens, removed from everything people write. */
  readonly controlTokens: readonly string[];
}

const MARKUP = /<\|[^<>|]*\|>/g;

/**
 * A fixed day: templates that print today's date (`date_string`, `strftime_now`) would make every day a
 * different measurement.
 */
const DATE = '26 Jul 2024';

/** Renders messages exactly once, so that every engine sends the same text and can show it. */
export class Prompter {
  /** `sha256:` and the hex digest of the template source, null for base models. */
  readonly templateDigest: string | null;
  readonly #template: Template | null;
  readonly #format: PromptFormat;
  readonly #controls: readonly string[];

  /** Throws EngineError('file-invalid') when the template cannot be read. */
  constructor(format: PromptFormat) {
    this.#format = format;
    // Longest first, so that no token hides the rest of a longer one.
    this.#controls = format.controlTokens.filter((t) => t.length > 2).sort((a, b) => b.length - a.length);
    // A file may carry the entry with nothing in it: no model speaks in an empty form.
    if (format.template === null || format.template.trim() === '') {
      this.#template = null;
      this.templateDigest = null;
      return;
    }
    this.templateDigest = `sha256:${bytesToHex(sha256(utf8ToBytes(format.template)))}`;
    try {
      this.#template = new Template(format.template.replaceAll('strftime_now', 'fixed_day'));
    } catch (cause) {
      throw new EngineError('file-invalid', `The chat template cannot be read: ${String(cause)}`, { cause });
    }
  }

  /** False for base models. */
  get chat(): boolean {
    return this.#template !== null;
  }

  /** The text without special tokens: `<|...|>` and the model's own control tokens. */
  clean(text: string): string {
    for (let before = ''; before !== text;) {
      before = text;
      text = text.replace(MARKUP, '');
      for (const token of this.#controls) text = text.replaceAll(token, '');
    }
    return text;
  }

  /**
   * The whole prompt, ending with `prefill`. A final assistant message is continued as if it were part of
   * the prefill. Without a system message the template's own default system text, if any, applies.
   * `asPlain` puts it as to a base model, whatever the model is.
   */
  render(messages: readonly Message[], prefill: string, asPlain = false): string {
    const cleaned = messages.map(({ role, content }) => ({ role, content: this.clean(content) }));
    const last = cleaned.at(-1);
    const open = last?.role === 'assistant' ? last.content : '';
    const turns = last?.role === 'assistant' ? cleaned.slice(0, -1) : cleaned;
    const start = open + this.clean(prefill);
    return this.#template && !asPlain ? this.#fill(this.#template, turns) + start : plain(turns, start);
  }

  /** The text an option adds: base models without a prefill need a space after `Answer:`. */
  option(text: string, prompt: string): string {
    return prompt.endsWith('Answer:') && !/^\s/.test(text) ? ` ${text}` : text;
  }

  #fill(template: Template, turns: Message[]): string {
    const [first, user, ...others] = turns;
    const persona = first?.role === 'system' ? first.content : null;
    /** The persona in front of the user's text; null where there is none to put there. */
    const inUserTurn = () =>
      persona !== null && user?.role === 'user'
        ? this.#render(template, [
            { role: 'user', content: [persona, user.content].filter(Boolean).join('\n\n') },
            ...others,
          ])
        : null;
    let text: string;
    try {
      text = this.#render(template, turns);
      // Some templates leave the system text out without a word: the model would never hear the persona.
      if (persona !== null && !text.includes(persona.trim())) text = inUserTurn() ?? text;
    } catch (cause) {
      // Templates without a system role (Gemma) raise.
      const rendered = inUserTurn();
      if (rendered === null)
        throw new EngineError('file-invalid', `The chat template failed: ${String(cause)}`, { cause });
      text = rendered;
    }
    const { addsBos, bosToken } = this.#format;
    return addsBos && bosToken && text.startsWith(bosToken) ? text.slice(bosToken.length) : text;
  }

  #render(template: Template, messages: readonly Message[]): string {
    return template.render({
      messages,
      add_generation_prompt: true,
      bos_token: this.#format.bosToken,
      eos_token: this.#format.eosToken,
      enable_thinking: false,
      date_string: DATE,
      fixed_day: () => DATE,
      tools: null,
    });
  }
}

/** The plain-text form for base models. */
function plain(turns: readonly Message[], start: string): string {
  const lines = turns.map(({ role, content }) =>
    role === 'system' ? `${content}\n` : role === 'user' ? `Question: ${content}` : `Answer: ${content}\n`,
  );
  return [...lines.filter((line) => line !== '\n'), start ? `Answer: ${start}` : 'Answer:'].join('\n');
}
