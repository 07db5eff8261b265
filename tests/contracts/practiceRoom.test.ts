import { expect, test } from 'vitest';
import { hear } from '../../lib/languages/engines';
import { tongues } from '../../lib/languages/tongue';
import type { room as english } from '../../lib/languages/en/interface/room';
import type { Words } from '../../lib/languages/words';

/** What the partner of each story is heard to say. */
const said = { goodNews: 'good-news', badDay: 'hard-feeling', complaint: 'complaint' } as const;

test.each(tongues)(
  '%s: each story is heard as what it is, and its hurried reply has a hint',
  async (tongue) => {
    const { room } = (await import(`../../lib/languages/${tongue}/interface/room.ts`)) as {
      room: Words<typeof english>;
    };
    const heard = room.stories.map(({ id, opening, hurried }) => {
      const turns = opening.map((text) => ({ speaker: 'partner' as const, text }));
      const { partner, hints } = hear({ turns, draft: hurried });
      return [id, partner.moment, (hints[0]?.rephrasings.length ?? 0) > 0];
    });
    expect(heard).toEqual(room.stories.map(({ id }) => [id, said[id as keyof typeof said], true]));
  },
);
