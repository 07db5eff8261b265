import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutPagesForUs } from '../../wxt.config';
import { root } from '../architecture/sources';

const found = (): { readonly name: string }[] => [{ name: 'look' }, { name: 'newtab' }];

describe('the page on which the look is worked on', () => {
  test('is there', () => {
    expect(existsSync(join(root, 'entrypoints', 'look', 'index.html'))).toBe(true);
  });

  test('is left out of what is shipped', () => {
    const entries = found();
    withoutPagesForUs('build', entries);
    expect(entries).toEqual([{ name: 'newtab' }]);
  });

  test('is served while one works', () => {
    const entries = found();
    withoutPagesForUs('serve', entries);
    expect(entries).toEqual(found());
  });
});
