const KEY = 'personaloop.notebook';

/** Which notebook was open last in this browser. Storage may be refused: then it is the first one. */
export const lastOpened = {
  read(): string | null {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  },
  write(id: string): void {
    try {
      localStorage.setItem(KEY, id);
    } catch {
      // It then lasts as long as the page.
    }
  },
};
