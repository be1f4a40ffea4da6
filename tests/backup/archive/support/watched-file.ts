/** A file that counts what is read of it, and can go away in the middle. */
export class WatchedFile extends Blob {
  bytesRead = 0;
  readsLeft = Infinity;

  override slice(from = 0, to = this.size): Blob {
    const slice = super.slice(from, to);
    slice.arrayBuffer = async () => {
      if (this.readsLeft <= 0) throw new DOMException('It has been changed.', 'NotReadableError');
      this.readsLeft -= 1;
      this.bytesRead += slice.size;
      return new Response(slice).arrayBuffer();
    };
    return slice;
  }
}
