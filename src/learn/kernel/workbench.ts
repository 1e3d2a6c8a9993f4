import type { Kernel } from './kernel.ts';
import { toPlainKernel } from './plain-kernel.ts';

const PAGE = 65_536;

/** A kernel with its memory: what is kept stays at the front, what a computation needs is laid behind it and taken up again. */
export interface Workbench {
  readonly buffer: () => ArrayBuffer;
  readonly kernel: () => Kernel;
  /** Lays bytes down for good and gives their address, a multiple of 16. */
  readonly keep: (bytes: Uint8Array) => number;
  /** Makes sure of so many bytes behind what is kept, of any content, and gives their address. */
  readonly clear: (bytes: number) => number;
}

/** Without `program` (the bytes of kernel.wasm), or where vectors are not known, the plain kernel does the work. */
export function toWorkbench(program: Uint8Array<ArrayBuffer> | null, pages: number): Workbench {
  return program !== null && typeof WebAssembly !== 'undefined' && WebAssembly.validate(program)
    ? toVectorWorkbench(program, pages)
    : toPlainWorkbench(pages);
}

function toVectorWorkbench(program: Uint8Array<ArrayBuffer>, pages: number): Workbench {
  const memory = new WebAssembly.Memory({ initial: pages });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(program), { kernel: { memory } });
  const kernel = exports as unknown as Kernel;
  return layOut(
    () => memory.buffer,
    (missing) => memory.grow(missing),
    () => kernel,
  );
}

function toPlainWorkbench(pages: number): Workbench {
  let buffer = new ArrayBuffer(pages * PAGE);
  let kernel = toPlainKernel(buffer);
  const grow = (missing: number): void => {
    const larger = new ArrayBuffer(buffer.byteLength + missing * PAGE);
    new Uint8Array(larger).set(new Uint8Array(buffer));
    buffer = larger;
    kernel = toPlainKernel(buffer);
  };
  return layOut(
    () => buffer,
    grow,
    () => kernel,
  );
}

function layOut(buffer: () => ArrayBuffer, grow: (pages: number) => void, kernel: () => Kernel): Workbench {
  let kept = 16;
  const clear = (bytes: number): number => {
    const missing = kept + bytes - buffer().byteLength;
    if (missing > 0) grow(Math.ceil(missing / PAGE));
    return kept;
  };
  const keep = (bytes: Uint8Array): number => {
    const address = clear(bytes.length);
    new Uint8Array(buffer()).set(bytes, address);
    kept += Math.ceil(bytes.length / 16) * 16;
    return address;
  };
  return { buffer, kernel, keep, clear };
}
