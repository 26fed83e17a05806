import { lowerAt, type Scene } from './scene.ts';

/** "joined Sunday's rally", "walked out", "face acute hunger", "are on the run". */
export function participation(scene: Scene, at: number): string | null {
  const s = scene.sentence[at - 1];
  for (let i = at; i < at + 9 && i < scene.count && scene.sentence[i] === s; i++) {
    const w = scene.lower[i];
    if (w === ';' || w === ':' || w === ',' || w === '.') return null;
    if (
      /^(rally|rallied|march|marched|protest|protested|protests|demonstration|demonstrated|demonstrations|rallies)$/.test(
        w,
      )
    )
      return 'protesters';
    if (/^(strike|walkout)$/.test(w) || (w === 'walked' && lowerAt(scene, i + 1) === 'out')) return 'strikers';
    if (/^(hunger|famine|starvation|hungry|starving)$/.test(w)) return 'hungry';
    if (/^(vote|voted|ballots)$/.test(w)) return 'voters';
    if (w === 'run' && lowerAt(scene, i - 1) === 'the') return 'fugitives';
  }
  return null;
}

/** Whether a rally or march is spoken of before piece `at`: "put the crowd at 30,000". */
export function protest(scene: Scene, at: number): string | null {
  const from = Math.max(0, at - 60);
  for (let i = at - 1; i >= from; i--) {
    if (/^(rally|rallies|march|protest|protests|demonstration|demonstrators|protesters)$/.test(scene.lower[i]))
      return 'protesters';
  }
  return null;
}
