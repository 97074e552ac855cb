// A worker that decodes pictures beside the page, which has other things to do when it opens. Told where one lies, it
// fetches and decodes it and hands it over; it knows no names and keeps only the bytes of files that hold many.
export interface Wanted {
  at: number;
  url: string;
  part?: [from: number, to: number];
}
export type Got = { at: number; picture: ImageBitmap } | { at: number; failed: string };

const here = self as unknown as {
  onmessage: ((event: MessageEvent<Wanted>) => void) | null;
  postMessage(got: Got, transfer: Transferable[]): void;
};
const TYPE = 'image/webp';
const packs = new Map<string, Promise<ArrayBuffer>>();

async function bytesAt(url: string): Promise<ArrayBuffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} did not come (${answer.status}).`);
  return answer.arrayBuffer();
}

/** Fetched once for all who ask, and again after it could not be had. */
function packAt(url: string): Promise<ArrayBuffer> {
  const known = packs.get(url);
  if (known) return known;
  const pack = bytesAt(url);
  packs.set(url, pack);
  pack.catch(() => packs.delete(url));
  return pack;
}

async function decode({ url, part }: Wanted): Promise<ImageBitmap> {
  const bytes = part ? (await packAt(url)).slice(...part) : await bytesAt(url);
  return createImageBitmap(new Blob([bytes], { type: TYPE }));
}

here.onmessage = ({ data }) => {
  decode(data).then(
    (picture) => here.postMessage({ at: data.at, picture }, [picture]),
    (error: unknown) => here.postMessage({ at: data.at, failed: String(error) }, []),
  );
};
