/** Sound and vibration for a face, told apart without looking. A phone makes sound only after one tap; until then there is none. */
import type { Face, Qualifier } from './face.ts';

type Tone = Readonly<{ pitch: number; from: number; length: number }>;
type Signal = Readonly<{ tones: readonly Tone[]; buzz: readonly number[] }>;

const rising: readonly Tone[] = [
  { pitch: 660, from: 0, length: 0.12 },
  { pitch: 990, from: 0.13, length: 0.2 },
];
const level: readonly Tone[] = [
  { pitch: 520, from: 0, length: 0.16 },
  { pitch: 520, from: 0.22, length: 0.16 },
];
const low = (times: number): Tone[] => Array.from({ length: times }, (_, at) => ({ pitch: 196, from: at * 0.28, length: 0.22 }));

const good: Signal = { tones: rising, buzz: [120] };
const attention: Signal = { tones: level, buzz: [90, 90, 90] };
const stop: Signal = { tones: low(2), buzz: [220, 120, 220] };
const alarm: Signal = { tones: low(3), buzz: [220, 120, 220, 120, 220] };

const signals: Readonly<Record<Face, Signal>> = {
  valid: good,
  expired: attention,
  'stale-code': attention,
  'cannot-confirm': attention,
  'wrong-document': attention,
  suspended: stop,
  revoked: stop,
  'not-genuine': alarm,
};

let audio: AudioContext | undefined;

/** To be called from a tap: only then may a page make sound. */
export function allowSound(): void {
  audio ??= new AudioContext();
  void audio.resume();
}

/** A printed code that holds is not good news yet: the photo decides, and it sounds so. */
export function signal({ face, qualifier }: { face: Face; qualifier?: Qualifier }, { sound }: { sound: boolean }): void {
  const { tones, buzz } = face === 'valid' && qualifier ? attention : signals[face];
  navigator.vibrate?.([...buzz]);
  if (!sound || audio?.state !== 'running') return;
  for (const { pitch, from, length } of tones) {
    const start = audio.currentTime + from;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.type = 'triangle';
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.35, start + 0.015);
    volume.gain.linearRampToValueAtTime(0, start + length);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + length);
  }
}
