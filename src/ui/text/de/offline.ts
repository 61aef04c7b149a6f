import type { offline as en } from '../en/offline';
import type { Same } from '../same';

/** Was die Seite sagt, wenn ein Neuladen sie besser machte. */
export const offline: Same<typeof en> = {
  newVersion: 'Eine neue Fassung dieser Seite ist bereit.',
  useNow: 'Jetzt nehmen',
  threads: 'Modelle liefen schneller, wenn diese Seite einmal neu geladen würde.',
  reload: 'Neu laden',
  reloadIsSafe:
    'Läufe bleiben erhalten; einer, der läuft, hält bei der letzten gesicherten Frage an und lässt sich fortsetzen.',
};
