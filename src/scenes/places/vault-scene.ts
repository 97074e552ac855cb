// The vault: piles as they lie, boxes and single ones to be counted by eye, a strip with lot and date before each; the fridge
// with its display and its sign, parcels closed or open, the bag by the door with the tags one hangs on what is pulled.
import { placeOf } from '../../session/place.ts';
import type { BinView } from '../../views/supplies.ts';
import { openWork, pileId, vaultOf, vaultThings, type VaultView } from '../../views/vault.ts';
import type { Box } from '../shots.ts';
import { word } from '../words.ts';
import type { WideHost } from '../wide/wide-host.ts';
import { type Drawn, PlaceScene } from './place-scene.ts';
import { pilePieces } from './pile.ts';
import { hasCut } from './sheet.ts';
import { layVault } from './vault-layout.ts';

const OFFERS = ['tag:expired', 'tag:recalled', 'tag:damaged', 'back', 'waste'];
const DARK = '#22333b';

export class VaultScene extends PlaceScene {
  private vault: VaultView | null = null;

  constructor(host: WideHost) {
    super(host, 'vault');
  }

  protected look(size: { w: number; h: number }): Drawn | null {
    const { ui, view } = this.host.session.snapshot();
    const at = placeOf(ui, view);
    if (at?.place !== 'vault' || view.supplies === null) return null;
    this.vault = vaultOf(view.supplies, at.work, openWork(view));
    const things = vaultThings(this.vault, this.held);
    return {
      things,
      layout: layVault(this.vault, things, size),
      signature: JSON.stringify([this.vault, this.host.rem(), this.host.fonts.data]),
    };
  }

  protected pictureOf(id: string): string | null {
    const bin = this.vault?.piles.find((one) => pileId(one.bin) === id);
    return bin ? boxOf(bin.stock) : null;
  }

  protected paint({ things, layout }: Drawn): void {
    const { vault } = this;
    if (vault === null) return;
    const at = (id: string): Box | undefined => layout.things.get(id);
    const stands = (id: string): Box | undefined => layout.stands.get(id);
    if (!this.contrast) this.put('lamp', stands('lamp'));
    for (const [name, box] of layout.stands) if (name.startsWith('shelf:')) this.put('plank', box, true);
    for (const [name, box] of layout.stands)
      if (name.startsWith('other:')) this.put(boxOf(name.slice(6)), box);
    // What stands behind is drawn first.
    for (const bin of [...vault.piles].sort((a, b) => Number(a.front) - Number(b.front))) {
      if (bin.where === 'pulled') continue;
      this.pile(bin, at(pileId(bin.bin)));
      this.strip(bin, stands(`strip:${pileId(bin.bin)}`));
    }
    this.notice(vault, stands('notice'));
    this.fridge(vault, stands('fridge'), at('sign'));
    for (const parcel of vault.parcels) {
      const box = at(`parcel:${parcel.work}`);
      this.put(parcel.opened ? 'parcel-open' : 'parcel', box);
      if (parcel.cold && box) this.put('cold', { x: box.x + 6, y: box.y + box.h * 0.52, w: 30, h: 30 });
      for (const line of parcel.lines) this.put(boxOf(line.stock), at(`goods:${parcel.work}:${line.line}`));
    }
    for (const bin of vault.piles) if (bin.where === 'pulled') this.pile(bin, at(pileId(bin.bin)));
    this.put('bag', stands('bag'));
    for (const id of OFFERS)
      if (things.some((one) => one.id === id && one.command !== null)) this.tag(id.replace(':', '-'), at(id));
    this.put('clipboard', at('count'));
  }

  private pile(bin: BinView, box: Box | undefined): void {
    if (!box || bin.lies === null) return;
    const up = this.held === pileId(bin.bin) ? 6 : 0;
    for (const piece of pilePieces(bin.lies, box)) {
      const name = piece.kind === 'box' ? boxOf(bin.stock) : oneOf(bin.stock);
      const image = this.put(name, { ...piece, y: piece.y - up }, piece.kind === 'box');
      if (image && up > 0) this.inHand.push(image);
      // Farther from the lamp.
      if (!bin.front && bin.where !== 'pulled' && !this.contrast) image?.setAlpha(0.86);
    }
    if (bin.where === 'room')
      this.put('drawer', { x: box.x + 2, y: box.y + box.h - 20, w: box.w - 4, h: 22 }, true);
    if (bin.where === 'hold')
      this.put('sign', { x: box.x + box.w - 44, y: box.y + box.h - 26, w: 42, h: 24 });
  }

  private tag(name: string, box: Box | undefined): void {
    const image = this.put(name, box);
    if (!image) return;
    const k = image.displayWidth / 110;
    const size = Math.max(10.5, 12.5 * k);
    this.words(
      word(`place.prop.${name}`),
      image.x - 7 * k,
      image.y - image.displayHeight * 0.54,
      size,
      DARK,
      'text',
    ).setOrigin(0, 0.5);
  }

  private notice(vault: VaultView, box: Box | undefined): void {
    const lot = vault.count?.recall?.lot;
    const image = lot === undefined ? null : this.put('notice', box);
    if (!image || lot === undefined) return;
    const k = image.displayWidth / 68;
    const [x, top] = [image.x - image.displayWidth * 0.47, image.y - image.displayHeight];
    const board = this.add.rectangle(x + 3 * k, top + 15 * k, 55 * k, 30 * k, 0xfffdf7).setOrigin(0);
    board.setAlpha(1);
    this.words(word('place.prop.recall'), x + 6 * k, top + 15 * k, 8.6 * k, '#9e3523', 'text');
    this.words(lot, x + 6 * k, top + 27 * k, 9.6 * k, DARK);
  }

  private words(
    text: string,
    x: number,
    y: number,
    size: number,
    colour: string,
    hand: 'data' | 'text' = 'data',
  ) {
    return this.add
      .text(x, y, text, {
        fontFamily: this.host.fonts[hand],
        fontSize: `${size}px`,
        fontStyle: '650',
        color: colour,
      })
      .setResolution(this.host.density);
  }

  private strip(bin: BinView, box: Box | undefined): void {
    if (!box) return;
    const k = Math.min(1.15, this.host.rem());
    const place = { x: box.x, y: box.y + 4, w: box.w, h: box.h - 6 };
    this.put('strip', place, true);
    this.words(bin.lot, place.x + 9, place.y + 2, 13.5 * k, DARK);
    // A slim strip has room for two figures of the year.
    const date = place.w < 92 ? bin.expires.replace(/\d\d(\d\d)$/, '$1') : bin.expires;
    this.words(date, place.x + 9, place.y + 2 + 15 * k, 13 * k, DARK);
  }

  private fridge(vault: VaultView, box: Box | undefined, sign: Box | undefined): void {
    const image = this.put('fridge', box);
    // Read by somebody else today: it stands there, and that is all.
    if (vault.fridge === null) return;
    if (image) {
      const { display } = vault.fridge;
      const k = image.displayHeight / 194;
      const reads = display === null ? '– –' : `${(display.now / 10).toFixed(1)}°F`;
      this.words(
        reads,
        image.x,
        image.y - image.displayHeight + 15.5 * k,
        14 * Math.max(0.8, k),
        '#7fe3d2',
      ).setOrigin(0.5);
    }
    if (sign === undefined) return;
    if (!vault.fridge.held) {
      // Turned round and out of the way, at the door's corner.
      this.put('sign-back', { x: sign.x + sign.w * 0.46, y: sign.y + sign.h - 34, w: sign.w * 0.54, h: 32 });
      return;
    }
    const board = this.put('sign', sign);
    if (board)
      this.words(
        word('place.prop.hold'),
        board.x,
        board.y - board.displayHeight * 0.44,
        13,
        '#fff6ee',
        'text',
      ).setOrigin(0.5);
  }
}

const boxOf = (stock: string): string => (hasCut('vault', `box-${stock}`) ? `box-${stock}` : 'box-any');
const SINGLES: Record<string, string> = {
  'flu-vaccine': 'vial',
  'mmr-vaccine': 'vial',
  'tdap-vaccine': 'vial',
  'hepb-vaccine': 'vial',
  'gloves-medium': 'box',
  'gloves-large': 'box',
  'glucose-strips': 'vialOf',
  'urine-cups': 'cup',
  swabs: 'swab',
  syringes: 'syringe',
  saline: 'bottle',
};
const oneOf = (stock: string): string => `one-${SINGLES[stock] ?? 'kit'}`;
