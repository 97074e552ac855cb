// The bytes of a picture, wherever it lies: a file, or a part of one that holds many, which is fetched once for all who ask.
// Used in the page and in the worker beside it; knows no names, and decodes nothing.
export interface Place {
  url: string;
  /** From here to there in a file that holds many. */
  part?: [from: number, to: number];
}

const packs = new Map<string, Promise<ArrayBuffer>>();

async function fileAt(url: string): Promise<ArrayBuffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} did not come (${answer.status}).`);
  return answer.arrayBuffer();
}

/** Rejects when they cannot be had; asking again tries again. */
export async function bytesOf({ url, part }: Place): Promise<ArrayBuffer> {
  if (!part) return fileAt(url);
  const known = packs.get(url);
  const pack = known ?? fileAt(url);
  if (!known) {
    packs.set(url, pack);
    pack.catch(() => packs.delete(url));
  }
  return (await pack).slice(...part);
}
