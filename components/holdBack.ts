/**
 * Holds back that a page counts as loaded, until what this answers with is called. A browser shows
 * a popup once it is loaded: it is to be whole then, and as large as it stays.
 */
export function holdBack(page: Document): () => void {
  // A page waits for its frames, and this one's document is never done. Nothing is written into it.
  const frame = page.createElement('iframe');
  frame.hidden = true;
  page.documentElement.append(frame);
  frame.contentDocument?.open();
  return () => frame.remove();
}
