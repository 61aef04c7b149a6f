import type { Notices } from '../state/notices.svelte';
import { hosts as text } from '../text/en/hosts';
import { allow, isNamed } from './named';

/** The host the browser refused last because the policy does not name it. */
let last = $state.raw<string | null>(null);

export const refusedOrigin = (): string | null => last;

export function allowAndReload(origin: string): void {
  allow(origin);
  location.reload();
}

/** A request that the policy stopped, in words, with the one thing to do. */
export function sayRefused(
  { effectiveDirective, blockedURI }: SecurityPolicyViolationEvent,
  notices: Notices,
) {
  if (effectiveDirective !== 'connect-src' || !URL.canParse(blockedURI)) return;
  const { origin, host } = new URL(blockedURI);
  // The browser names the first host of a redirection, not the one that was refused.
  if (isNamed(origin)) return void notices.say({ title: text.sentOn(host), advice: text.sentOnAdvice });
  last = origin;
  notices.say({
    title: text.refused(host),
    advice: text.allowAdvice,
    action: { label: text.allow(host), run: () => allowAndReload(origin) },
  });
}
