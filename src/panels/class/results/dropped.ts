// The files in what was dropped on the page, folders opened as deep
// as they go. Asks the browser only, and reads no file.
async function inEntry(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return new Promise((resolve) => {
      (entry as FileSystemFileEntry).file(
        (file) => resolve([file]),
        () => resolve([]),
      );
    });
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: File[] = [];
  // A folder gives its entries a hundred at a time, and none when it has no more.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (some.length === 0) return all;
    for (const one of some) all.push(...(await inEntry(one)));
  }
}

export async function filesDropped({ items, files }: DataTransfer): Promise<File[]> {
  // Both are empty once the event is over: what is needed of them is taken now.
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const plain = [...files];
  if (!entries.some((entry) => entry.isDirectory)) return plain;
  return (await Promise.all(entries.map(inEntry))).flat();
}
