import { describe, expect, it } from 'vitest';
import { snapshot, runState } from '../../../tests/fixtures/run-state';
import type { EngineStatus } from '../../experiments/workbench';
import { engineName, headEngine, headWriter, writerOf } from './names';

const { head } = snapshot(runState({ done: 0 }));
const { target, optimizer } = head;
const webllm = { kind: 'webllm', id: 'Qwen2.5-1.5B-Instruct-q4f16_1-MLC' } as const;
const simulator = { kind: 'simulator', landscape: 'deceptive' } as const;
const idle: EngineStatus = { choice: null, name: '', description: null, loading: null, held: [] };

describe('who writes', () => {
  it('is nobody else where one model does both', () => {
    expect(headWriter({ target, optimizer: target })).toBeNull();
    expect(headWriter({ target: null, optimizer: null })).toBeNull();
    expect(writerOf(null, idle)).toBeNull();
  });

  it('is named as it named itself, before that as it was chosen', () => {
    expect(headWriter({ target, optimizer, writer: webllm })).toEqual({
      name: 'Qwen2.5 1.5B',
      simulated: false,
    });
    expect(headWriter({ target: null, optimizer: null, writer: webllm })?.name).toBe(webllm.id);
    const files = { kind: 'gguf-files' as const, names: ['mine.gguf'] };
    expect(headWriter({ target: null, optimizer: null, writer: files })?.name).toBe('mine.gguf');
  });

  it('says so where only the writer is simulated', () => {
    const wanted = { name: 'the deceptive simulator', simulated: true };
    expect(writerOf(simulator, idle)).toEqual(wanted);
    expect(headWriter({ target, optimizer, writer: simulator })).toEqual(wanted);
  });

  it('finds the loaded one among two', () => {
    if (!target || !optimizer) throw new Error('the fixture names both models');
    const cpu = { kind: 'default-cpu' } as const;
    const held = [
      { choice: cpu, description: target },
      { choice: webllm, description: optimizer },
    ];
    const status = { ...idle, choice: cpu, description: target, held };
    expect(engineName(webllm, status)).toBe('Qwen2.5 1.5B');
    expect(engineName(cpu, status)).toBe('Llama 3.2 1B');
    expect(headEngine(head)).toBe('Llama 3.2 1B');
  });
});
