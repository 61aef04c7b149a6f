/** Calls `then` when the page has been drawn as it is now. What comes back calls it off. */
export function afterPicture(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A frame's callbacks come before it is drawn, a timer set in one after.
  const request = requestAnimationFrame(() => (timer = setTimeout(then)));
  return () => {
    cancelAnimationFrame(request);
    clearTimeout(timer);
  };
}
