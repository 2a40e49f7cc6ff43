import { MadeFile } from './tabHost';

/** Gives a file to the browser as a download. */
export function browserDownload(file: MadeFile): void {
  const url = URL.createObjectURL(new Blob([file.data as BlobPart], { type: file.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  document.body.appendChild(link);
  link.click();
  link.remove();
  // Some browsers read the address only after the click has returned.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
