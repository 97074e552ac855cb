// A small reader of ICU messages, for checking: which parameters a sentence takes, or why it cannot be read.
// Saying them is the business of the text layer; this only has to agree with it on what is sound.

export type IcuResult = { ok: true; params: string[] } | { ok: false; at: number; message: string };

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const CHOOSES = new Set(['plural', 'select', 'selectordinal']);
const SIMPLE = new Set(['number', 'date', 'time']);
class Broken extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

class Reader {
  at = 0;
  readonly params = new Set<string>();
  constructor(readonly text: string) {}

  /** A message up to its end, or to the brace that closes it. */
  message(nested: boolean): void {
    for (; this.at < this.text.length; this.at += 1) {
      const mark = this.text[this.at];
      if (mark === "'") this.quote();
      else if (mark === '{') this.argument();
      else if (mark === '}') {
        if (nested) return;
        throw new Broken(this.at, 'a } without its {');
      }
    }
    if (nested) throw new Broken(this.at, 'a { without its }');
  }

  /** `''` is an apostrophe; `'{` begins quoted text; any other apostrophe is itself. */
  quote(): void {
    const next = this.text[this.at + 1];
    if (next === "'") this.at += 1;
    else if (next === '{' || next === '}') {
      const end = this.text.indexOf("'", this.at + 2);
      this.at = end < 0 ? this.text.length : end;
    }
  }

  argument(): void {
    const start = this.at;
    this.at += 1;
    const name = this.word();
    if (name === '') throw new Broken(start, 'a { is followed by a name');
    this.params.add(name);
    if (this.taken('}')) {
      this.back();
      return;
    }
    if (!this.taken(',')) throw new Broken(this.at, `{${name} is followed by } or a comma`);
    const kind = this.word();
    if (CHOOSES.has(kind)) {
      if (!this.taken(',')) throw new Broken(this.at, `{${name}, ${kind} is followed by a comma`);
      this.choices(name);
    } else if (SIMPLE.has(kind)) {
      const end = this.text.indexOf('}', this.at);
      if (end < 0) throw new Broken(start, 'a { without its }');
      this.at = end;
    } else throw new Broken(this.at, `"${kind}" is no kind of parameter`);
  }

  choices(name: string): void {
    const keys: string[] = [];
    for (;;) {
      this.space();
      if (this.taken('}')) break;
      const key = /[^\s{}]+/y;
      key.lastIndex = this.at;
      const found = key.exec(this.text);
      if (!found) throw new Broken(this.at, `the choices of {${name}} are written as: key {text}`);
      this.at += found[0].length;
      if (found[0].startsWith('offset:')) continue;
      keys.push(found[0]);
      if (!this.taken('{')) throw new Broken(this.at, `"${found[0]}" is followed by {text}`);
      this.message(true);
      this.at += 1;
    }
    if (!keys.includes('other')) throw new Broken(this.at, `the choices of {${name}} lack "other"`);
    this.back();
  }

  space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
  }
  word(): string {
    this.space();
    NAME.lastIndex = this.at;
    const found = NAME.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    this.space();
    return found;
  }
  taken(mark: string): boolean {
    this.space();
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    return true;
  }
  /** To the closing brace, which the loop over the message then passes. */
  back(): void {
    this.at -= 1;
  }
}

export function readIcu(text: string): IcuResult {
  const reader = new Reader(text);
  try {
    reader.message(false);
    return { ok: true, params: [...reader.params] };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { ok: false, at: error.at, message: error.message };
  }
}
