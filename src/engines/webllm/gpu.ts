import { EngineError } from '../../core/errors';

const NEWS_MS = 300;

/** Hears what WebLLM does not pass on: the loss of its device, and memory that could not be had. */
export class DeviceWatch {
  #device: GPUDevice | undefined;
  #outOfMemory = '';
  #gone: () => void = () => undefined;
  readonly #lost = new Promise<void>((resolve) => (this.#gone = resolve));

  /** Call in the worker before WebLLM is loaded: devices are made inside it, so the prototype is wrapped. */
  constructor(private readonly onLost: (error: EngineError) => void) {
    const prototype = globalThis.GPUAdapter?.prototype;
    if (!prototype) return;
    const request = prototype.requestDevice;
    const adopt = (device: GPUDevice) => this.#adopt(device);
    prototype.requestDevice = async function (this: GPUAdapter, ...args) {
      const device = await request.apply(this, args);
      adopt(device);
      return device;
    };
    // WebLLM destroys the device when a buffer cannot be made; this tells why.
    const pop = GPUDevice.prototype.popErrorScope;
    const note = (error: GPUError | null) => this.#note(error);
    GPUDevice.prototype.popErrorScope = async function (this: GPUDevice) {
      const error = await pop.call(this);
      note(error);
      return error;
    };
  }

  /** Loses the device on purpose, for tests. */
  destroy(): void {
    this.#device?.destroy();
  }

  /** Loses it as WebLLM does when a buffer cannot be had, for tests. */
  exhaust(): void {
    this.#note(new GPUOutOfMemoryError('provoked'));
    this.destroy();
  }

  /** Waits a moment for the news that the device is gone: what was running on it fails first. */
  async isLost(): Promise<boolean> {
    const soon = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), NEWS_MS));
    return Promise.race([this.#lost.then(() => true), soon]);
  }

  #adopt(device: GPUDevice): void {
    this.#device = device;
    device.addEventListener('uncapturederror', ({ error }) => this.#note(error));
    void device.lost.then((info) => {
      const code = this.#outOfMemory ? 'out-of-memory' : 'device-lost';
      this.onLost(new EngineError(code, this.#outOfMemory || `${info.reason}: ${info.message}`));
      this.#gone();
    });
  }

  #note(error: GPUError | null): void {
    if (error instanceof GPUOutOfMemoryError) this.#outOfMemory = error.message || 'GPUOutOfMemoryError';
  }
}
