// A worker that decodes pictures beside the page, which has other things to do when it opens. Told where one lies, it
// fetches and decodes it and hands it over; it knows no names.
import { bytesOf, type Place } from './bytes.ts';

export interface Wanted extends Place {
  at: number;
}
export type Got = { at: number; picture: ImageBitmap } | { at: number; failed: string };

const here = self as unknown as {
  onmessage: ((event: MessageEvent<Wanted>) => void) | null;
  postMessage(got: Got, transfer: Transferable[]): void;
};
const TYPE = 'image/webp';

const decode = async (wanted: Wanted): Promise<ImageBitmap> =>
  createImageBitmap(new Blob([await bytesOf(wanted)], { type: TYPE }));

here.onmessage = ({ data }) => {
  decode(data).then(
    (picture) => here.postMessage({ at: data.at, picture }, [picture]),
    (error: unknown) => here.postMessage({ at: data.at, failed: String(error) }, []),
  );
};
