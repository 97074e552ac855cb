// The drawings of who is in the room: which are there, which are on their way, and who is drawn as somebody else because
// theirs cannot be had. It fetches; where anybody stands is people.ts's business.
import type { Textures } from 'phaser';
import type { FigureView } from '../views/types.ts';
import { type Art, bring, type Texture } from './art.ts';

/** A drawing is asked for so often. */
const TRIES = 2;

export class Cast {
  /** On their way: without these nobody is drawn … */
  private readonly waiting = new Set<string>();
  /** … and these are only other faces. */
  private readonly coming = new Set<string>();
  /** All there is of them has been brought: not looked through again. */
  private readonly whole = new Set<string>();
  /** How often a drawing was asked for and did not come. */
  private readonly failed = new Map<string, number>();

  constructor(
    private readonly art: Art,
    private readonly textures: Textures.TextureManager,
    /** More drawings are there. */
    private readonly came: () => void,
  ) {}

  /** Somebody nobody has drawn, or whose drawing cannot be had, is a grey somebody. */
  drawn(portrait: string): string {
    const body = `${portrait}/body`;
    return this.art.has(body) && !this.isLost(body) ? portrait : 'someone';
  }

  /** Somebody new: their drawings are fetched first; true while that is under way. */
  fetching(figures: readonly FigureView[]): boolean {
    const { now, later } = this.missing(figures);
    if (now.length > 0) void this.bring(now, this.waiting);
    if (this.waiting.size > 0) return true;
    if (later.length > 0) void this.bring(later, this.coming);
    return false;
  }

  private isLost(key: string): boolean {
    return (this.failed.get(key) ?? 0) >= TRIES;
  }

  /** What is not there yet of somebody's drawings and not on its way: first what must be seen, then the other faces. */
  private missing(figures: readonly FigureView[]): { now: Texture[]; later: Texture[] } {
    const now: Texture[] = [];
    const later: Texture[] = [];
    for (const { portrait, mood } of figures) {
      const drawn = this.drawn(portrait);
      if (this.whole.has(drawn)) continue;
      const all = this.art.of(drawn);
      const wanted = all.filter(({ key }) => !this.textures.exists(key) && !this.isLost(key));
      if (wanted.length === 0) this.whole.add(drawn);
      for (const texture of wanted) {
        if (this.waiting.has(texture.key) || this.coming.has(texture.key)) continue;
        const face = /\/face-(.+)$/.exec(texture.key)?.[1];
        (face === undefined || face === 'calm' || face === mood ? now : later).push(texture);
      }
    }
    return { now, later };
  }

  private async bring(textures: readonly Texture[], among: Set<string>): Promise<void> {
    for (const { key } of textures) among.add(key);
    await bring(this.textures, this.art, textures);
    for (const { key } of textures) among.delete(key);
    for (const { key } of textures)
      if (!this.textures.exists(key)) this.failed.set(key, (this.failed.get(key) ?? 0) + 1);
    this.came();
  }
}
