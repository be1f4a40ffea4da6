import { useEffect, useRef, useState } from 'preact/hooks';

/** The camera's picture, turned round as a mirror would show it. */
export function LivePicture({ stream }: { readonly stream: MediaStream }) {
  const video = useRef<HTMLVideoElement>(null);
  const [isTall, setTall] = useState(false);
  useEffect(() => {
    const element = video.current;
    if (element === null) return;
    element.srcObject = stream;
    // Where a picture may not play by itself, the oval and the drawing still show.
    element.play().catch(() => undefined);
    return () => {
      element.srcObject = null;
    };
  }, [stream]);
  const measure = ({ currentTarget }: { readonly currentTarget: HTMLVideoElement }): void =>
    setTall(currentTarget.videoHeight > currentTarget.videoWidth);
  return (
    <video
      ref={video}
      class="mirror-video"
      data-tall={isTall}
      aria-hidden="true"
      playsInline
      muted
      autoPlay
      disablePictureInPicture
      onLoadedMetadata={measure}
      onResize={measure}
    />
  );
}
