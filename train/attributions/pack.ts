import { brotliCompressSync, constants } from 'node:zlib';
import type { Model } from '../../src/extract/attributions/model.ts';
import { type Table, write } from '../../src/weights/index.ts';

/** Weights rounded to steps of `scale`; what is less than `prune` becomes 0, which packs small. */
function quantised(weights: ArrayLike<number>, scale: number, prune: number): Int8Array {
  return Int8Array.from(weights, (weight) =>
    Math.abs(weight) < prune ? 0 : Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
}

/** The step at which all but one in 20,000 of the weights that count fit into a signed byte. */
function stepOf(weights: Float32Array | Int8Array): number {
  const sizes = Float32Array.from(weights, Math.abs)
    .filter((size) => size > 0.01)
    .sort();
  return (sizes[Math.floor(sizes.length * 0.99995)] ?? 1) / 127;
}

/** The bytes of a model's file, which `unpacked` reads. */
export function pack(model: Model, prune: number): Uint8Array {
  const { cues, roles, ranking, weighing, classes } = model;
  const cueScale = stepOf(cues.emission);
  const roleScale = stepOf(roles.emission);
  const rankScale = stepOf(ranking.weights);
  const tables: Record<string, Table> = {
    cues: quantised(cues.emission, cueScale, prune),
    cuesTransition: cues.transition,
    roles: quantised(roles.emission, roleScale, prune),
    rolesTransition: roles.transition,
    ranking: quantised(ranking.weights, rankScale, 0),
    classKey: classes.key,
    classValue: classes.value,
    roots: weighing.roots,
    feature: weighing.feature,
    threshold: weighing.threshold,
    left: weighing.left,
  };
  const meta = {
    cuesSlots: cues.mask + 1,
    cuesScale: cueScale,
    rolesSlots: roles.mask + 1,
    rolesScale: roleScale,
    rankingSlots: ranking.mask + 1,
    rankingScale: rankScale,
    trust: ranking.trust,
    base: weighing.base,
    least: model.least,
  };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(write(tables, meta), { params });
}
