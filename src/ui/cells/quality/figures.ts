import type { QualityResult, QualitySettings } from '../../../core/studies/quality';
import type { Interval } from '../../../core/stats/interval';
import { interval, score, signed, signedInterval } from '../../kit/format';
import { quality as text } from '../../text/en/quality';
import type { TermId } from '../../text/en/glossary/index';

export interface QualityRow {
  readonly id: keyof typeof text.rows;
  readonly term: TermId;
  /** Written with its interval; null where there is none, then `means` says why. */
  readonly value: { readonly figure: string; readonly interval: string } | null;
  readonly means: string;
}

const share = ({ mean, low, high }: Interval) => ({ figure: score(mean), interval: interval(low, high) });
const shifted = ({ mean, low, high }: Interval) => ({
  figure: signed(mean),
  interval: signedInterval(low, high),
});

/** A fifth of the answers changing is many; .7 is what scales are usually asked for. */
const MANY = 0.2;
const USABLE = 0.7;

/** Every figure with what it means, in a fixed order. */
export function qualityRows(
  { reading, respondents }: QualitySettings,
  result: QualityResult,
  done: boolean,
): QualityRow[] {
  const { missing, means } = text;
  const waiting = done ? missing.noVariance : missing.waiting;
  const row = (
    id: QualityRow['id'],
    term: TermId,
    of: Interval | null,
    say: (of: Interval) => string,
    why = waiting,
    write = share,
  ): QualityRow => ({ id, term, value: of && write(of), means: of ? say(of) : why });
  const noOptions = reading === 'answers' ? missing.noOptions : waiting;
  const nobody = respondents === 0 ? missing.noRespondents : waiting;
  return [
    row('shift', 'nats', result.shift, ({ low }) => means.shift(low > 0), waiting, shifted),
    row('spread', 'spread', result.spread && result.spread.sd, () => means.spread),
    row('refusal', 'refusal', result.refusal, ({ mean }) => means.refusal(mean > MANY), noOptions),
    row('order', 'order', result.order, ({ mean }) => means.order(mean > MANY), noOptions),
    row('form', 'formSensitivity', result.form, ({ mean }) => means.form(mean > MANY)),
    row(
      'paraphrase',
      'paraphrase',
      result.paraphrase,
      ({ mean }) => means.paraphrase(mean > MANY),
      done ? missing.noOtherWords : waiting,
    ),
    row('retest', 'retest', result.retest, ({ mean }) => means.retest(mean >= USABLE)),
    row('alpha', 'alpha', result.alpha, ({ mean }) => means.alpha(mean >= USABLE), nobody),
    row('splitHalf', 'splitHalf', result.splitHalf, ({ mean }) => means.splitHalf(mean >= USABLE), nobody),
  ];
}

/** What the figures allow to say, by rule. */
export function qualitySentences(result: QualityResult, done: boolean): string[] {
  const say = text.verdict;
  if (!done) return [say.waiting];
  const { shift, detectable, form, alpha } = result;
  const most = detectable.at(-1);
  const enough = shift ? detectable.find(({ nats }) => nats !== null && nats.mean <= shift.mean) : undefined;
  const effect = shift ? `${signed(shift.mean)} ${signedInterval(shift.low, shift.high)}` : '';
  const written = (of: Interval) => `${score(of.mean)} ${interval(of.low, of.high)}`;
  return [
    ...(shift && enough?.nats
      ? [say.seen(effect, written(enough.nats), enough.items), say.from(enough.items)]
      : []),
    ...(shift && !enough && most?.nats ? [say.unseen(effect, written(most.nats), most.items)] : []),
    ...(form ? [say.form(written(form))] : []),
    alpha ? say.alpha(written(alpha)) : say.noAlpha,
  ];
}
