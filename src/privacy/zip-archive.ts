import { type UnzipFileInfo, unzipSync } from 'fflate';

/** A zip archive: the files in it with the sizes that it says they have, and a way to unpack some of them. */
export type ZipArchive = Readonly<{
  sizes: ReadonlyMap<string, number>;
  unpack: (wanted: (name: string) => boolean) => ReadonlyMap<string, Uint8Array>;
}>;

/** Opens a zip archive without unpacking anything. No file of it is unpacked beyond the size that it says it has. */
export function openZip(bytes: Uint8Array): ZipArchive {
  const files: UnzipFileInfo[] = [];
  unzipSync(bytes, { filter: (file) => files.push(file) < 0 });
  return {
    sizes: new Map(files.map(({ name, originalSize }) => [name, originalSize])),
    unpack: (wanted) => new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted(name) }))),
  };
}
