/** The camera at the back of the phone: opening it, what can go wrong, and the lamp and zoom that some have. */

export type CameraTrouble = 'no-permission' | 'no-camera' | 'busy';

type Range = Readonly<{ min: number; max: number; step?: number }>;
type Extras = Readonly<{ torch?: boolean; zoom?: Range }>;

const forCodes = { width: 1280, height: 720 }; // more would only be thrown away again

/** `wished` is the size of picture that would be best. Throws what the browser throws; `troubleOf` names it. */
export async function openCamera(wished: Readonly<{ width: number; height: number }> = forCodes): Promise<MediaStream> {
  if (!navigator.mediaDevices?.getUserMedia) throw new DOMException('no camera here', 'NotFoundError');
  return navigator.mediaDevices.getUserMedia({
    video: { facingMode: { ideal: 'environment' }, width: { ideal: wished.width }, height: { ideal: wished.height } },
    audio: false,
  });
}

export function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'no-permission';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'no-camera';
  return 'busy';
}

export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** What this camera offers beyond a picture; nothing where the browser does not say. */
export function extrasOf(stream: MediaStream): Extras {
  const abilities = (stream.getVideoTracks()[0]?.getCapabilities?.() ?? {}) as Extras;
  return { torch: abilities.torch === true, zoom: abilities.zoom && abilities.zoom.max > abilities.zoom.min ? abilities.zoom : undefined };
}

export async function setExtra(stream: MediaStream, extra: { torch: boolean } | { zoom: number }): Promise<void> {
  await stream.getVideoTracks()[0]?.applyConstraints({ advanced: [extra as MediaTrackConstraintSet] });
}
