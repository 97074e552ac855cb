// The exam room: what lies about, the table that dries with a ring that fills as the label's time passes, the bottles, the
// bins, and on the tray what is out for the next visit, with pale places for what is missing.
import { placeOf } from '../../session/place.ts';
import type { TurnoverView } from '../../views/rooms.ts';
import { examRoomThings, wetness } from '../../views/exam-room.ts';
import type { Box } from '../shots.ts';
import type { WideHost } from '../wide/wide-host.ts';
import { layExamRoom } from './exam-room-layout.ts';
import { type Drawn, PlaceScene } from './place-scene.ts';
import { sizeOf } from './sheet.ts';

const GHOST = 0.3;
const RING = { r: 17, wide: 6, full: 0x2f9e6b, run: 0x1f7a74, ground: 0xffffff, contrast: 0xffe14a };
/** The ring moves in steps that can be seen, not with every tick of the clock. */
const STEPS = 48;

export class ExamRoomScene extends PlaceScene {
  private of: TurnoverView | null = null;

  constructor(host: WideHost) {
    super(host, 'exam-room');
  }

  protected look(size: { w: number; h: number }): Drawn | null {
    const { ui, view } = this.host.session.snapshot();
    const at = placeOf(ui, view);
    const piece = at?.place === 'exam-room' ? view.roomWork?.at[at.work] : undefined;
    if (piece?.kind !== 'turnover') return null;
    this.of = piece;
    const things = examRoomThings(piece, this.held);
    const wet = wetness(piece, view.nowMs);
    const step = wet === null ? '' : Math.round(wet * STEPS);
    return {
      things,
      layout: layExamRoom(piece, things, size),
      signature: JSON.stringify([piece, step]),
    };
  }

  protected pictureOf(id: string): string | null {
    const [kind, name = ''] = id.split(':');
    if (kind === 'lying') return `lying-${name}`;
    if (kind === 'product') return name;
    return kind === 'shelf' || kind === 'cupboard' ? `need-${name}` : null;
  }

  protected paint({ things, layout }: Drawn): void {
    const of = this.of;
    if (of === null) return;
    const at = (id: string): Box | undefined => layout.things.get(id);
    const stands = (id: string): Box | undefined => layout.stands.get(id);
    if (!of.looked) {
      this.shut(of, at('door'));
      return;
    }

    const walls = ['cupboard', 'shelf', ...(this.contrast ? [] : ['tiles', 'base']), 'counter'];
    for (const name of walls) this.put(name, stands(name), true);
    for (const need of of.needs) {
      this.put(`need-${need.item}`, lowered(at(`cupboard:${need.item}`), 0.08));
      const place = lowered(at(`shelf:${need.item}`), 0.13);
      const image = this.put(`need-${need.item}`, place);
      if (need.shelf === 0) image?.setAlpha(this.contrast ? 0.25 : 0.16);
      else if (need.expired && place)
        this.put('past-tag', { x: place.x + place.w - 24, y: place.y + place.h - 34, w: 22, h: 30 });
    }
    for (const one of things) if (one.id.startsWith('product:')) this.put(one.id.slice(8), at(one.id));
    this.put('sink', at('soap'));
    this.put('rub', at('rub'));
    this.put('towel', at('towel'));
    this.put('gloves', at('gloves'));
    this.put('flag', at('flag'));

    this.table(of, stands('table'), stands('ring'));
    this.tray(of, stands('tray'));
    for (const into of ['trash', 'linen', 'red-bag', 'sharps', 'soak']) {
      this.put(into, at(`bin:${into}`));
    }
    const soil = at('soil');
    if (soil) this.put('soil', soil);
    for (const item of of.lying) {
      const box = at(`lying:${item}`);
      const image = this.put(`lying-${item}`, box);
      if (!image || this.held !== `lying:${item}`) continue;
      image.setY(image.y - 7).setScale(image.scale * 1.1);
      this.inHand.push(image);
    }
    this.hands(of, at('gloves'));
  }

  private shut(of: TurnoverView, box: Box | undefined): void {
    if (!box) return;
    this.put('door', box, true);
    if (of.stomach)
      this.put('door-card', {
        x: box.x + box.w * 0.08,
        y: box.y + box.h * 0.3,
        w: box.w * 0.26,
        h: box.h * 0.2,
      });
  }

  private table(of: TurnoverView, place: Box | undefined, ring: Box | undefined): void {
    if (!place || !ring) return;
    this.put('table', place, true);
    if (of.needs.some((need) => need.item === 'table-paper' && need.out))
      this.put('table-paper-on', place, true);
    if (of.wet !== null) this.put(of.looks === 'streaky' ? 'streaks' : 'sheen', place, true);
    if (of.looks !== 'unwiped') this.ring(of, ring);
  }

  /** How long it has been wet of what the label asks: a ring that fills, with a tick once it is full. */
  private ring(of: TurnoverView, at: { x: number; y: number }): void {
    const full = of.looks === 'label-time';
    const part = full ? 1 : wetness(of, this.host.session.snapshot().view.nowMs);
    const { contrast } = this;
    const colour = contrast ? RING.contrast : full ? RING.full : RING.run;
    const pen = this.add.graphics();
    pen.fillStyle(contrast ? 0x000000 : RING.ground, 0.95).fillCircle(at.x, at.y, RING.r + 5);
    pen.lineStyle(RING.wide, contrast ? 0x777777 : 0xd9cfc0, 1).strokeCircle(at.x, at.y, RING.r);
    if (part !== null && part > 0) {
      pen.lineStyle(RING.wide, colour, 1).beginPath();
      pen.arc(at.x, at.y, RING.r, -Math.PI / 2, -Math.PI / 2 + Math.min(0.9999, part) * Math.PI * 2);
      pen.strokePath();
    }
    if (full) {
      pen.lineStyle(4, colour, 1).beginPath();
      pen
        .moveTo(at.x - 7, at.y)
        .lineTo(at.x - 2, at.y + 6)
        .lineTo(at.x + 8, at.y - 6)
        .strokePath();
      return;
    }
    // A drop, full while it is wet and empty once it has dried.
    pen.fillStyle(of.wet === null ? 0xa9a29a : colour, 1).fillCircle(at.x, at.y + 3, 5);
    pen.fillTriangle(at.x - 4.4, at.y + 1, at.x + 4.4, at.y + 1, at.x, at.y - 8);
    if (of.wet === null) pen.fillStyle(contrast ? 0x000000 : RING.ground, 1).fillCircle(at.x, at.y + 3, 3);
  }

  private tray(of: TurnoverView, box: Box | undefined): void {
    if (!box) return;
    this.put('tray', box);
    const { w, h } = sizeOf('exam-room', 'tray');
    const k = Math.min(box.w / w, box.h / h);
    const top = box.y + box.h - h * k + 52 * k;
    // Paper goes on the table, not on the tray.
    const needs = of.needs.filter((need) => need.item !== 'table-paper');
    const wide = (w * k - 8) / Math.max(1, needs.length);
    const side = Math.min(44, wide * 1.25);
    for (const [n, need] of needs.entries()) {
      const x = box.x + box.w / 2 - (w * k - 8) / 2 + (n + 0.5) * wide - side / 2;
      const image = this.put(`need-${need.item}`, { x, y: top - side * 0.94, w: side, h: side });
      if (!need.out) image?.setAlpha(GHOST);
    }
  }

  private hands(of: TurnoverView, box: Box | undefined): void {
    if (!of.gloved || !box) return;
    this.put('gloved', { x: box.x + box.w * 0.5, y: box.y - box.h * 0.16, w: box.w * 0.62, h: box.h * 0.62 });
  }
}

const lowered = (box: Box | undefined, part: number): Box | undefined =>
  box && { ...box, h: box.h * (1 - part) };
