import { brotliCompressSync, constants } from 'node:zlib';
import type { ChainWeights } from '../../src/extract/attributions/crf.ts';
import type { Model } from '../../src/extract/attributions/model.ts';
import { type Table, write } from '../../src/weights/index.ts';

/** Weights rounded to steps of `scale`; what is less than `prune` becomes 0, which packs small. */
function quantised({ emission }: ChainWeights, scale: number, prune: number): Int8Array {
  return Int8Array.from(emission, (weight) =>
    Math.abs(weight) < prune ? 0 : Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
}

/** The step at which all but one in 20,000 of the weights that count fit into a signed byte. */
function stepOf({ emission }: ChainWeights): number {
  const sizes = Float32Array.from(
    emission.filter((weight) => Math.abs(weight) > 0.01),
    Math.abs,
  ).sort();
  return (sizes[Math.floor(sizes.length * 0.99995)] ?? 1) / 127;
}

/** The bytes of a model's file, which `unpacked` reads. */
export function pack(model: Model, prune: number): Uint8Array {
  const { cues, roles, weighing } = model;
  const cueScale = stepOf(cues);
  const roleScale = stepOf(roles);
  const tables: Record<string, Table> = {
    cues: quantised(cues, cueScale, prune),
    cuesTransition: cues.transition,
    roles: quantised(roles, roleScale, prune),
    rolesTransition: roles.transition,
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
    base: weighing.base,
    least: model.least,
  };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(write(tables, meta), { params });
}
