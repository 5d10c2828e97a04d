/** Hands files to the browser's downloads, one at a time. */
export class FileOffer {
  #address: string | undefined;

  /** The address stays until the next file or {@link withdraw}: a browser may read it later than it is asked to. */
  save(file: Blob, name: string): void {
    this.withdraw();
    this.#address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = this.#address;
    link.download = name;
    link.click();
  }

  withdraw(): void {
    if (this.#address !== undefined) URL.revokeObjectURL(this.#address);
    this.#address = undefined;
  }
}
