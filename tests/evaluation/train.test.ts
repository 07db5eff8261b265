import { describe, expect, test } from 'vitest';
import { Bag, hashOf } from '../../lib/listening/grams';
import { scoreOf } from '../../lib/listening/forest';
import { Group } from '../../lib/listening/model';
import { Columns, keepStrongest } from './train/columns';
import { growForest } from './train/forest';
import { packGroup } from './train/pack';
import { calibrate, fitMargin, marginOf, seeded } from './train/solver';

/** Bags in which one word in ten decides, the rest is noise. */
function toy(n: number): { readonly bags: Bag[]; readonly positive: boolean[] } {
  const random = seeded(7);
  const bags: Bag[] = [];
  const positive: boolean[] = [];
  for (let i = 0; i < n; i += 1) {
    const bag = new Bag();
    const is = random() < 0.5;
    for (let k = 0; k < 8; k += 1) bag.named(`noise${Math.floor(random() * 60)}`, 0.3);
    bag.named(is ? `sign${i % 3}` : `calm${i % 3}`, 0.3);
    bags.push(bag);
    positive.push(is);
  }
  return { bags, positive };
}

function fitted() {
  const { bags, positive } = toy(400);
  const columns = new Columns();
  const rows = bags.map((bag) => columns.row(bag));
  const first = fitMargin(rows, positive, columns.size, { cost: 1 });
  const kept = keepStrongest([first], rows, columns.hashes, 20);
  const model = fitMargin(kept.rows, positive, kept.hashes.length, { cost: 1 });
  const curve = calibrate(
    kept.rows.map((row) => marginOf(model, row)),
    positive,
  );
  return { packed: packGroup([{ name: 'is', model, ...curve }], kept.hashes), kept, model };
}

describe('training', () => {
  test('learns what decides, and says how sure it is', () => {
    const group = new Group(fitted().packed);
    const { bags, positive } = toy(200);
    const right = bags.filter((bag, i) => (group.chances(bag)[0] ?? 0) > 0.5 === positive[i]);
    expect(right.length).toBe(200);
  });

  test('the same data give the same bytes', () => {
    expect(JSON.stringify(fitted().packed)).toBe(JSON.stringify(fitted().packed));
  });

  test('packing keeps the margins', () => {
    const { packed, kept, model } = fitted();
    const group = new Group(packed);
    kept.hashes.forEach((hash, column) => {
      const bag = new Bag();
      bag.hashes[0] = hash;
      bag.values[0] = 1;
      bag.size = 1;
      const whole = (model.weights[column] ?? 0) + model.bias;
      // A root of twelve steps is off by at most half a step: a tenth of a large weight, little of a small one.
      const off = Math.abs((group.margins(bag)[0] ?? 0) - whole);
      expect(off).toBeLessThan(0.1 * Math.abs(model.weights[column] ?? 0) + 0.05);
    });
  });

  test('an unknown feature says nothing', () => {
    const group = new Group(fitted().packed);
    const bag = new Bag();
    bag.add(hashOf('never seen'), 5);
    expect(group.margins(bag)).toEqual(group.margins(new Bag()));
  });
});

describe('a forest', () => {
  const random = seeded(3);
  const rows = Array.from({ length: 600 }, () => [random(), random(), random()]);
  const either = ([a = 0, b = 0]: readonly number[]) => a > 0.5 !== b > 0.5;
  const grow = () =>
    growForest(
      rows,
      rows.map(either),
      rows.map(() => 1),
      { trees: 40, depth: 3, rate: 0.2 },
    );

  test('learns what no sum of weights can: one or the other, not both', () => {
    const forest = grow();
    const unseen = Array.from({ length: 200 }, () => [random(), random(), random()]);
    const right = unseen.filter((row) => scoreOf(forest, row) > 0 === either(row));
    expect(right.length).toBeGreaterThan(180);
  });

  test('the same rows give the same trees', () => {
    expect(JSON.stringify(grow())).toBe(JSON.stringify(grow()));
  });
});
