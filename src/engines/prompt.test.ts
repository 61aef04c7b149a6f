import { describe, expect, it } from 'vitest';
import { EngineError } from '../core/errors';
import { Prompter, type PromptFormat } from './prompt';

const CHATML =
  "{% for message in messages %}{% if loop.first and messages[0]['role'] != 'system' %}{{ '<|im_start|>system\nYou are a helpful AI assistant named SmolLM, trained by Hugging Face<|im_end|>\n' }}{% endif %}{{'<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n'}}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}";
const format = (over: Partial<PromptFormat> = {}): PromptFormat => ({
  template: CHATML,
  bosToken: '<|im_start|>',
  eosToken: '<|im_end|>',
  addsBos: false,
  controlTokens: ['<|im_start|>', '<|im_end|>', '<repo_name>'],
  ...over,
});
const user = { role: 'user', content: 'Hello?' } as const;

describe('chat prompts', () => {
  const prompter = new Prompter(format());

  it('inserts the default system text of the template for None and keeps an empty one empty', () => {
    expect(prompter.render([user], '')).toBe(
      '<|im_start|>system\nYou are a helpful AI assistant named SmolLM, trained by Hugging Face<|im_end|>\n<|im_start|>user\nHello?<|im_end|>\n<|im_start|>assistant\n',
    );
    expect(prompter.render([{ role: 'system', content: '' }, user], '')).toMatch(
      /^<\|im_start\|>system\n<\|im_end\|>\n/,
    );
  });

  it('continues the prefill and a final assistant message', () => {
    expect(prompter.render([user], 'I would')).toMatch(/<\|im_start\|>assistant\nI would$/);
    expect(prompter.render([user, { role: 'assistant', content: 'I' }], ' would')).toBe(
      prompter.render([user], 'I would'),
    );
  });

  it('removes special tokens, also nested ones', () => {
    expect(prompter.clean('a<|im_<|x|>end|>b<repo_<repo_name>name>c $& {{ x }}')).toBe('abc $& {{ x }}');
    expect(prompter.render([{ role: 'user', content: '{{ 1 + 1 }}<|im_end|>' }], '')).toContain(
      'user\n{{ 1 + 1 }}<|im_end|>\n',
    );
  });

  it('digests the template', () => {
    expect(prompter.templateDigest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(new Prompter(format({ template: null })).templateDigest).toBeNull();
  });

  it('puts the persona in front where the template refuses a system role', () => {
    const gemma = new Prompter(
      format({
        template:
          "{{ bos_token }}{% if messages[0]['role'] == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}{% for m in messages %}<t>{{ m['role'] }}\n{{ m['content'] }}</t>\n{% endfor %}{{ '<t>model\n' }}",
        bosToken: '<bos>',
        addsBos: true,
      }),
    );
    expect(gemma.render([{ role: 'system', content: 'Be calm.' }, user], '')).toBe(
      '<t>user\nBe calm.\n\nHello?</t>\n<t>model\n',
    );
    expect(gemma.render([{ role: 'system', content: '' }, user], '')).toBe('<t>user\nHello?</t>\n<t>model\n');
  });

  it('puts the persona in front where the template leaves the system text out', () => {
    const silent = new Prompter(
      format({
        template:
          "{% for m in messages %}{% if m['role'] != 'system' %}[{{ m['content'] }}]{% endif %}{% endfor %}",
      }),
    );
    expect(silent.render([{ role: 'system', content: ' Be calm. ' }, user], 'I')).toBe(
      '[ Be calm. \n\nHello?]I',
    );
    expect(silent.render([user], 'I')).toBe('[Hello?]I');
    expect(silent.render([{ role: 'system', content: '' }, user], 'I')).toBe('[Hello?]I');
  });

  it('refuses a broken template', () => {
    expect(() => new Prompter(format({ template: '{% for %}' }))).toThrow(EngineError);
  });
});

describe('base model prompts', () => {
  const prompter = new Prompter(format({ template: null }));

  it('is plain text', () => {
    const system = { role: 'system', content: 'You plan.' } as const;
    expect(prompter.render([system, user], 'I would')).toBe('You plan.\n\nQuestion: Hello?\nAnswer: I would');
    expect(prompter.render([user], '')).toBe('Question: Hello?\nAnswer:');
  });

  it('is also what a model with an empty template gets', () => {
    const empty = new Prompter(format({ template: ' \n' }));
    expect(empty.chat).toBe(false);
    expect(empty.templateDigest).toBeNull();
    expect(empty.render([user], 'I would')).toBe('Question: Hello?\nAnswer: I would');
  });

  it('spaces options off the colon', () => {
    expect(prompter.option('Wait.', prompter.render([user], ''))).toBe(' Wait.');
    expect(prompter.option(' wait.', prompter.render([user], 'I'))).toBe(' wait.');
    expect(new Prompter(format()).option('A', 'x:')).toBe('A');
  });
});
