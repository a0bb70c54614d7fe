/** Creates figures of an entry. Some are parts of others, and not larger. */
import type { Figure } from '#collections/figure-fields.ts';
import type { Plan } from './plans.ts';
import type { Random } from './random.ts';
import { makeMatter } from './words.ts';

/** Creates `count` figures. The first is the planned one, which figures of other entries may reference. */
export function makeFigures(plan: Plan, count: number, random: Random): Figure[] {
  const figures: Figure[] = plan.figure ? [plan.figure] : [];
  while (figures.length < count) {
    const label = makeMatter(random);
    if (figures.some((figure) => figure.label === label)) continue;
    figures.push(makeFigure(label, plan, figures, random));
  }
  return figures;
}

function makeFigure(label: string, plan: Plan, others: readonly Figure[], random: Random): Figure {
  const whole = plan.whole?.figure;
  if (plan.whole && whole && random.isChance(0.2)) {
    return { ...makePart(label, whole, random), of: { entry: plan.whole.ref, label: whole.label } };
  }
  const [firstFigure] = others;
  if (firstFigure && random.isChance(0.4))
    return { ...makePart(label, firstFigure, random), of: firstFigure.label };
  if (random.isChance(0.15)) return { label, value: random.toInteger(1, 100), unit: '%' };
  if (random.isChance(0.15)) return { label, value: random.toInteger(1, 10 ** 9) / 100, unit: 'EUR' };
  return {
    label,
    value: random.toInteger(1, 2000),
    unit: random.pick(['people', 'firms', 'cities', 'days']),
  };
}

const makePart = (label: string, { value, unit }: Figure, random: Random): Figure => ({
  label,
  value: random.toInteger(1, Math.floor(value)) || value,
  unit,
});
