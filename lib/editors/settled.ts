import type { Editor } from './editor';

/**
 * An engine whose history joins edits that come closer than `delay` ms into one step. What comes
 * right after a key would be undone together with the draft: the step before is let end first.
 */
export function settled(engine: Editor, delay: number): Editor {
  const lastKey = new WeakMap<HTMLElement, number>();
  return {
    ...engine,
    owns: (box) => {
      const mine = engine.owns(box);
      if (mine && !lastKey.has(box)) {
        lastKey.set(box, performance.now());
        box.addEventListener('input', () => lastKey.set(box, performance.now()));
      }
      return mine;
    },
    replace: async (box, text) => {
      const draft = engine.read(box);
      const since = performance.now() - (lastKey.get(box) ?? 0);
      if (since <= delay) {
        await new Promise((resolve) => setTimeout(resolve, delay + 50 - since));
        // The person typed on meanwhile: their words are not to be lost.
        if (engine.read(box) !== draft) return 'unproved';
      }
      return engine.replace(box, text);
    },
  };
}
