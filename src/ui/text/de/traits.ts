import type { Pole, Trait } from '../../../core/vocabulary';

/** Merkmale: Name, worum es geht, und die Eigenschaftswörter beider Enden ohne Endung. */
export const TRAITS: Readonly<
  Record<Trait, { readonly name: string; readonly gloss: string } & Readonly<Record<Pole, string>>>
> = {
  openness: {
    name: 'Offenheit',
    gloss: 'Freude an neuen Ideen, Kunst und Erfahrungen',
    high: 'offen',
    low: 'konventionell',
  },
  conscientiousness: {
    name: 'Gewissenhaftigkeit',
    gloss: 'Ordnung, Fleiß und Worthalten',
    high: 'gewissenhaft',
    low: 'nachlässig',
  },
  extraversion: {
    name: 'Extraversion',
    gloss: 'Tatkraft, Gesellschaft und Aufregung',
    high: 'extravertiert',
    low: 'introvertiert',
  },
  agreeableness: {
    name: 'Verträglichkeit',
    gloss: 'Vertrauen, Güte und gutes Auskommen',
    high: 'verträglich',
    low: 'unverträglich',
  },
  neuroticism: {
    name: 'Neurotizismus',
    gloss: 'wie leicht schlechte Gefühle kommen und wie stark sie sind',
    high: 'empfindlich',
    low: 'gelassen',
  },
  machiavellianism: {
    name: 'Machiavellismus',
    gloss: 'andere benutzen und Pläne verbergen',
    high: 'berechnend',
    low: 'geradlinig',
  },
  narcissism: {
    name: 'Narzissmus',
    gloss: 'sich über andere stellen und bewundert werden wollen',
    high: 'selbstverliebt',
    low: 'bescheiden',
  },
  psychopathy: {
    name: 'Psychopathie',
    gloss: 'wenig mit anderen fühlen und ohne Furcht vor Folgen handeln',
    high: 'kaltherzig',
    low: 'mitfühlend',
  },
};
