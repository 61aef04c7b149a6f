import { encode } from 'uqr';

/** A QR code as one SVG path in units of modules. */
export interface Qr {
  readonly path: string;
  /** Modules a side, without the margin. */
  readonly size: number;
  readonly level: 'L' | 'M';
  /** Its modules are so small that a phone may not read it from a projector or a printed page. */
  readonly dense: boolean;
}

/** Clear space on each side, in modules (ISO/IEC 18004). */
export const QUIET = 4;
/** Up to here the code can afford to survive more dirt (level M); 77 modules a side. */
const CALM = 15;
/** Beyond 109 modules a side (version 23) a module is under 4 px of the 480 px it is drawn at. */
const DENSE = 109;

/** The code of a text; null when it is longer than any QR code can hold. */
export function drawQr(text: string): Qr | null {
  const made = tryEncode(text, 'M', CALM) ?? tryEncode(text, 'L', 40);
  if (!made) return null;
  const { data, size, level } = made;
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { path, size, level, dense: size > DENSE };
}

function tryEncode(text: string, level: Qr['level'], maxVersion: number) {
  try {
    // Level M stays M: a better level would make the same code no easier to see.
    return { ...encode(text, { ecc: level, boostEcc: false, border: 0, maxVersion }), level };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
