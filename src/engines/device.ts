/** What this computer offers to engines, in plain figures. Nothing here leaves the page. */
export interface DeviceReport {
  readonly gpu: GpuReport;
  /** Logical processor cores; null where the browser hides them. */
  readonly cores: number | null;
  /** GiB as the browser tells it, rounded and capped by it; null where hidden. */
  readonly memoryGiB: number | null;
  /** Bytes the page may still store; null where unknown. */
  readonly storageFree: number | null;
  /** Threads in the CPU engine need it. */
  readonly isolated: boolean;
}

export type GpuReport =
  | { readonly verdict: 'none'; readonly text: string }
  | {
      readonly verdict: 'ready' | 'too-weak';
      /** One plain sentence. */
      readonly text: string;
      /** Vendor and architecture as the browser names them. */
      readonly name: string;
      readonly f16: boolean;
      readonly limits: GpuLimits;
    };

export interface GpuLimits {
  /** Bytes of workgroup memory. */
  readonly workgroupStorage: number;
  /** Storage buffers one shader stage can bind. */
  readonly storageBuffers: number;
  /** Bytes of one storage buffer binding. */
  readonly bufferBinding: number;
}

/** WebLLM's libraries are compiled for these; the adapter must offer at least as much. */
export const NEEDED: GpuLimits = { workgroupStorage: 32_768, storageBuffers: 10, bufferBinding: 134_217_728 };

/** Asks the browser once; makes no device. */
export async function probeDevice(): Promise<DeviceReport> {
  const free = await storageFree();
  return {
    gpu: await probeGpu(),
    cores: navigator.hardwareConcurrency || null,
    memoryGiB: (navigator as { deviceMemory?: number }).deviceMemory ?? null,
    storageFree: free,
    isolated: globalThis.crossOriginIsolated === true,
  };
}

/** The graphics side alone; also used inside the engine's worker. */
export async function probeGpu(): Promise<GpuReport> {
  const gpu = (navigator as { gpu?: GPU }).gpu;
  if (!gpu) return { verdict: 'none', text: 'This browser has no WebGPU here.' };
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' }).catch(() => null);
  if (!adapter) return { verdict: 'none', text: 'The browser offers no graphics adapter for WebGPU.' };
  const { limits: l, info } = adapter;
  const limits = {
    workgroupStorage: l.maxComputeWorkgroupStorageSize,
    storageBuffers: l.maxStorageBuffersPerShaderStage,
    bufferBinding: l.maxStorageBufferBindingSize,
  };
  const name =
    info.description || [info.vendor, info.architecture].filter(Boolean).join(' ') || 'unnamed adapter';
  const f16 = adapter.features.has('shader-f16');
  const lack = lacking(limits);
  if (lack.length > 0)
    return {
      verdict: 'too-weak',
      text: `This graphics adapter offers too little: ${lack.join(', ')}.`,
      name,
      f16,
      limits,
    };
  const text = f16 ? 'WebGPU works here.' : 'WebGPU works here, without half floats: only f32 models run.';
  return { verdict: 'ready', text, name, f16, limits };
}

function lacking(l: GpuLimits): string[] {
  const mb = (bytes: number) => `${Math.floor(bytes / 1_048_576)} MB`;
  return [
    l.workgroupStorage < NEEDED.workgroupStorage &&
      `${l.workgroupStorage} of ${NEEDED.workgroupStorage} bytes workgroup memory`,
    l.storageBuffers < NEEDED.storageBuffers &&
      `${l.storageBuffers} of ${NEEDED.storageBuffers} storage buffers`,
    l.bufferBinding < NEEDED.bufferBinding &&
      `buffers of ${mb(l.bufferBinding)} of ${mb(NEEDED.bufferBinding)}`,
  ].filter((line) => line !== false);
}

async function storageFree(): Promise<number | null> {
  const estimate = await navigator.storage?.estimate?.().catch(() => null);
  return estimate?.quota === undefined ? null : Math.max(0, estimate.quota - (estimate.usage ?? 0));
}

/** What a model needs of a device; both engines' catalogues can say it. */
export interface ModelNeeds {
  readonly engine: 'webllm' | 'wllama';
  /** Megabytes of memory while it runs. */
  readonly memoryMB: number;
  /** Bytes to download and store; null when unknown. */
  readonly bytes: number | null;
  /** Needs half floats on the graphics side. */
  readonly f16: boolean;
  /** Bytes of its largest storage buffer; null for the usual 128 MB. */
  readonly bufferBytes: number | null;
}

export interface Fit {
  readonly verdict: 'fits' | 'tight' | 'too-large' | 'unsupported';
  /** Megabytes wanted and, by our estimate, at hand; `availableMB` null where nothing is known. */
  readonly neededMB: number;
  readonly availableMB: number | null;
  /** What decided. */
  readonly by: 'memory' | 'storage' | 'webgpu' | 'f16' | 'buffer';
}

/** From this figure on browsers may mean "or more". */
const CAPPED_GIB = 8;

/**
 * Will it run here? Browsers hide graphics memory, so half of the main memory is taken as comfortable and all of
 * it as tight (our rule of thumb); a capped figure counts double before anything is called too large. `besideMB`:
 * megabytes of another model that stays loaded.
 */
export function fits(needs: ModelNeeds, device: DeviceReport, besideMB = 0): Fit {
  const memoryMB = device.memoryGiB === null ? null : device.memoryGiB * 1024;
  const neededMB = needs.memoryMB + besideMB;
  const availableMB = memoryMB === null ? null : memoryMB / 2;
  const said = (verdict: Fit['verdict'], by: Fit['by']): Fit => ({
    verdict,
    neededMB,
    availableMB,
    by,
  });
  if (needs.engine === 'webllm') {
    const { gpu } = device;
    if (gpu.verdict !== 'ready') return said('unsupported', 'webgpu');
    if (needs.f16 && !gpu.f16) return said('unsupported', 'f16');
    if ((needs.bufferBytes ?? 0) > gpu.limits.bufferBinding) return said('unsupported', 'buffer');
  }
  if (needs.bytes !== null && device.storageFree !== null && needs.bytes > device.storageFree)
    return {
      verdict: 'too-large',
      neededMB: needs.bytes / 1e6,
      availableMB: device.storageFree / 1e6,
      by: 'storage',
    };
  if (memoryMB === null) return said('fits', 'memory');
  const most = (device.memoryGiB ?? 0) >= CAPPED_GIB ? memoryMB * 2 : memoryMB;
  if (neededMB <= memoryMB / 2) return said('fits', 'memory');
  return said(neededMB <= most ? 'tight' : 'too-large', 'memory');
}
