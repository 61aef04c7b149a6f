import { textsIn } from '../../experiments/class/texts';
import { classroom } from '../text/en/class';
import type { Opened } from './actions';

/** The records in a .zip, one after the other so that no two are in memory; in place of one, why it cannot be had. */
export async function* recordsIn(zip: File): AsyncGenerator<Opened> {
  for await (const found of textsIn(zip)) {
    const name = found.path.at(-1) ?? zip.name;
    if ('because' in found) yield { file: zip, refused: classroom.files.refused[found.because]('') };
    else yield { file: new File([found.text], name) };
  }
}
