/** What examples/evidence.json says is to be run, one experiment file each, and where finished ones lie. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

export const FOLDER = 'static/recorded/evidence';

const nameOf = ({ trait, pole }, ...rest) => [trait, pole, ...rest].join('-');

/**
 * The experiments in the order they are made: one seed of all targets before the next. `experiment` gives the file;
 * where the prompt that another one named is needed, `after` says which, and `experiment` is handed its row.
 */
export function experimentsOf({ model, targets, seeds, common, arms, intensity, controls }) {
  const searches = seeds.map((seed) =>
    targets.flatMap((target) =>
      Object.entries(arms).map(([arm, own]) => ({
        name: nameOf(target, arm, seed),
        experiment: () => ({
          title: `${target.trait}, ${target.pole}: ${arm}, seed ${seed}`,
          model,
          settings: { ...common, ...own, target, seed },
        }),
      })),
    ),
  );
  const doses = intensity.map((trait) => ({
    name: `${trait}-intensity`,
    experiment: () => ({
      title: `${trait}: nine graded lists of adjectives`,
      study: 'intensity',
      model,
      settings: { trait, source: 'ladder', items: 18 },
    }),
  }));
  const meaning = targets.map(({ trait, pole }) => ({
    name: nameOf({ trait, pole }, 'controls'),
    after: nameOf({ trait, pole }, controls.of, controls.seed),
    experiment: ({ prompt, arm, seed }) => ({
      title: `${trait}, ${pole}: meaning controls of what ${arm}, seed ${seed} named`,
      study: 'compare',
      model,
      settings: { prompts: [{ label: `${arm}, seed ${seed}`, text: prompt, aim: { trait, pole } }] },
    }),
  }));
  const [first = [], ...others] = searches;
  return [...first, ...doses, ...others.flat(), ...meaning];
}

/** Text of the finished record in a folder of `npm run batch`, or null. */
export function finishedIn(folder) {
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder).find((one) => one.endsWith('.personaloop.json'));
  return file ? readFileSync(join(folder, file), 'utf8') : null;
}

/** Names of the records that are kept with the code, in order. */
export const recordedNames = () =>
  readdirSync(FOLDER)
    .sort()
    .map((file) => file.replace(/\.zip$/, ''));

/** Text of a record that is kept with the code, or null. */
export function recorded(name) {
  const file = join(FOLDER, `${name}.zip`);
  if (!existsSync(file)) return null;
  const [bytes] = Object.values(unzipSync(readFileSync(file)));
  return strFromU8(bytes);
}
