/** Marks what a lesson points at; the style is the panel's. */
export const POINTED = 'data-lesson-points';
/** Pixels between the arrow and what it points at, its own width included. */
const ARROW = 26;

const visible = (element: Element): boolean => element.getClientRects().length > 0;

/** The first control of the page that a selector means and that is laid out. */
export const controlOf = (selector: string): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>(selector)].find(visible) ?? null;

/**
 * Marks the control as long as it is wanted: also when the page draws it later or anew. `describedBy` is the id of
 * the element that says what to do with it, `below` the height of what covers the lower edge of the window.
 * Returns what undoes it.
 */
export function pointAt(
  selector: string,
  options: { readonly describedBy: string; readonly arrow: HTMLElement; readonly below: () => number },
): () => void {
  const { describedBy, arrow, below } = options;
  let marked: HTMLElement | null = null;
  let frame = 0;

  function unmark(): void {
    if (!marked) return;
    marked.removeAttribute(POINTED);
    describe(marked, describedBy, false);
    marked = null;
  }
  function look(): void {
    frame = 0;
    const control = controlOf(selector);
    if (control !== marked) {
      unmark();
      marked = control;
      if (control) {
        control.setAttribute(POINTED, '');
        describe(control, describedBy, true);
        bringIntoView(control, below());
      }
    }
    place(arrow, marked);
  }
  const soon = () => (frame ||= requestAnimationFrame(look));
  const changes = new MutationObserver(soon);
  changes.observe(document.body, { childList: true, subtree: true });
  const sizes = new ResizeObserver(soon);
  sizes.observe(document.body);
  look();
  return () => {
    changes.disconnect();
    sizes.disconnect();
    cancelAnimationFrame(frame);
    unmark();
    arrow.hidden = true;
  };
}

/** Adds to, or takes from, what describes an element; what else describes it stays. */
function describe(element: HTMLElement, id: string, add: boolean): void {
  const others = (element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter((i) => i && i !== id);
  const all = add ? [...others, id] : others;
  if (all.length > 0) element.setAttribute('aria-describedby', all.join(' '));
  else element.removeAttribute('aria-describedby');
}

/** Without motion; into the middle of what is free, or with its top to the top where it is larger. */
export function bringIntoView(element: HTMLElement, below: number): void {
  const { top, bottom, height } = element.getBoundingClientRect();
  const free = innerHeight - below;
  if (top >= 0 && bottom <= free) return;
  scrollBy(0, top - Math.max(ARROW, (free - height) / 2));
}

function place(arrow: HTMLElement, element: HTMLElement | null): void {
  arrow.hidden = !element;
  if (!element) return;
  const { left, top, height } = element.getBoundingClientRect();
  arrow.style.left = `${Math.max(0, left + scrollX - ARROW)}px`;
  arrow.style.top = `${top + scrollY + Math.min(height / 2, 24)}px`;
}
