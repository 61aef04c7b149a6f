import { readFileSync } from 'node:fs';
import { readBank } from '../../core/instruments/situational';
import { LAB_TRAIT } from './choices';

/** All questions of the lab's trait, as the page loads them. */
export const LAB_ITEMS = Object.values(
  readBank(JSON.parse(readFileSync(`static/items/${LAB_TRAIT}.json`, 'utf8'))).splits,
).flat();
