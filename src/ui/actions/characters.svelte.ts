const KEY = 'personaloop.characterKeys';

/** Whether shortcuts of a single character are on: speech input and some keyboards need them off (WCAG 2.1.4). */
class CharacterKeys {
  #on = $state(kept());

  get on(): boolean {
    return this.#on;
  }

  set on(on: boolean) {
    this.#on = on;
    try {
      localStorage.setItem(KEY, on ? 'on' : 'off');
    } catch {
      // Storage may be refused; the choice then lasts as long as the page.
    }
  }
}

function kept(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export const characterKeys = new CharacterKeys();
