/** A file to hand over. Text is written as UTF-8. */
export interface FileToShare {
  readonly name: string;
  /** Its media type: `text/csv`, `image/png`. */
  readonly type: string;
  readonly data: Blob | string;
}

/** `downloaded` the browser was asked to save it; what the person then did is not told. */
export type ShareOutcome = 'shared' | 'downloaded' | 'cancelled' | 'failed';

/** Hands a file over to the person: through the share sheet, or as a download. */
export interface ShareFile {
  /** A share sheet will open; otherwise the file is downloaded. */
  readonly canShare: boolean;
  /**
   * To be called in the tap itself, with data made before it: browsers open the sheet only for a
   * few seconds after a tap. Never rejects.
   */
  readonly share: (file: FileToShare) => Promise<ShareOutcome>;
}

/** Long enough for a slow phone to have read the file. */
const REVOKE_AFTER_MS = 60_000;

/**
 * An app installed on iOS never downloads: the download opens over the app as a preview without a
 * way back, and only killing the app helps (https://github.com/photoprism/photoprism/issues/895,
 * https://bugs.webkit.org/show_bug.cgi?id=236943). There the sheet is the only way, and a file that
 * it refuses has failed.
 *
 * Devices with a mouse get the download, because share sheets of desktops cannot save a file.
 */
export function createShareFile(): ShareFile {
  const isInstalledOnIos = (navigator as { readonly standalone?: boolean }).standalone === true;
  const isWanted = isInstalledOnIos || matchMedia('(pointer: coarse)').matches;
  const canShare = (file: File): boolean =>
    isWanted && navigator.canShare?.({ files: [file] }) === true;
  const withoutSheet = (file: File): ShareOutcome => {
    if (isInstalledOnIos) return 'failed';
    download(file);
    return 'downloaded';
  };

  return {
    canShare: canShare(new File(['a'], 'a.csv', { type: 'text/csv' })),
    share: async ({ name, type, data }) => {
      const file = new File([data], name, { type });
      if (!canShare(file)) return withoutSheet(file);
      try {
        // The file alone: with a text, iOS saves that as a second file.
        await navigator.share({ files: [file] });
        return 'shared';
      } catch (error) {
        return (error as { name: string }).name === 'AbortError' ? 'cancelled' : withoutSheet(file);
      }
    },
  };
}

function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS);
}
