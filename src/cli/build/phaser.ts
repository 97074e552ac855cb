// The small Phaser. The npm package is one bundle that no tree shaking can cut (354 KB gzip); this
// Vite plugin, in production builds only, answers `import … from 'phaser'` with just the parts named
// in PARTS, taken from the package's own sources. Types and `vite dev` are those of the whole package.
// Need a part that is `undefined` in the build? Add its line to PARTS; the key is its place under `Phaser`.
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';

type Parts = { [name: string]: string | Parts };

/** Game objects; each comes with the factory behind `this.add.…`, which registers itself when imported. */
const OBJECTS = ['container', 'graphics', 'image', 'layer', 'sprite', 'text', 'tilesprite', 'zone'];
const SHAPES = ['arc', 'ellipse', 'line', 'polygon', 'rectangle'];
const CLASS_NAMES: Record<string, string> = { tilesprite: 'TileSprite' };

const className = (folder: string) => CLASS_NAMES[folder] ?? folder[0]?.toUpperCase() + folder.slice(1);

const objects = [
  ...OBJECTS.map((folder) => ({
    name: className(folder),
    path: `gameobjects/${folder}/${className(folder)}`,
  })),
  ...SHAPES.map((folder) => ({
    name: className(folder),
    path: `gameobjects/shape/${folder}/${className(folder)}`,
  })),
];

const PARTS: Parts = {
  Animations: 'animations/index',
  BlendModes: 'renderer/BlendModes',
  Cache: 'cache/index',
  Cameras: { Scene2D: 'cameras/2d/index' },
  Class: 'utils/Class',
  Core: 'core/index',
  Data: 'data/index',
  Display: { Canvas: 'display/canvas/index', Color: 'display/color/index', Masks: 'display/mask/index' },
  Events: 'events/index',
  Game: 'core/Game',
  GameObjects: {
    BuildGameObject: 'gameobjects/BuildGameObject',
    Components: 'gameobjects/components/index',
    DisplayList: 'gameobjects/DisplayList',
    Events: 'gameobjects/events/index',
    GameObject: 'gameobjects/GameObject',
    GameObjectCreator: 'gameobjects/GameObjectCreator',
    GameObjectFactory: 'gameobjects/GameObjectFactory',
    Shape: 'gameobjects/shape/Shape',
    UpdateList: 'gameobjects/UpdateList',
    ...Object.fromEntries(objects.map(({ name, path }) => [name, path])),
  },
  Geom: Object.fromEntries(
    ['Circle', 'Ellipse', 'Line', 'Polygon', 'Rectangle', 'Triangle'].map((name) => [
      name,
      `geom/${name.toLowerCase()}/index`,
    ]),
  ),
  Input: {
    Events: 'input/events/index',
    InputManager: 'input/InputManager',
    InputPlugin: 'input/InputPlugin',
    Mouse: 'input/mouse/index',
    Pointer: 'input/Pointer',
    Touch: 'input/touch/index',
  },
  Loader: {
    Events: 'loader/events/index',
    FileTypes: {
      AtlasJSONFile: 'loader/filetypes/AtlasJSONFile',
      ImageFile: 'loader/filetypes/ImageFile',
      SpriteSheetFile: 'loader/filetypes/SpriteSheetFile',
      SVGFile: 'loader/filetypes/SVGFile',
    },
    LoaderPlugin: 'loader/LoaderPlugin',
  },
  Math: {
    Angle: 'math/angle/index',
    Between: 'math/Between',
    Clamp: 'math/Clamp',
    DegToRad: 'math/DegToRad',
    Distance: 'math/distance/index',
    Easing: 'math/easing/index',
    FloatBetween: 'math/FloatBetween',
    Linear: 'math/Linear',
    RadToDeg: 'math/RadToDeg',
    Vector2: 'math/Vector2',
    Wrap: 'math/Wrap',
  },
  Plugins: 'plugins/index',
  Renderer: 'renderer/index',
  Scale: 'scale/index',
  Scene: 'scene/Scene',
  Scenes: 'scene/index',
  Structs: 'structs/index',
  Textures: 'textures/index',
  Time: 'time/index',
  Tweens: 'tweens/index',
};

/** Words the package's own build replaces; left alone, `if (typeof WORD)` would always be true. */
const SWITCHES: [RegExp, string][] = [
  [/typeof CANVAS_RENDERER\b/g, 'true'],
  [/typeof WEBGL_RENDERER\b/g, 'true'],
  [/typeof (?:WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_FBINSTANT|PLUGIN_CAMERA3D)\b/g, 'false'],
];

/** `load.svg` parses what it loaded; under our policy (see csp.ts) that needs a trusted type. */
const SVG_PARSE = 'parseFromString(text';
const SVG_POLICY = `var keep = { createHTML: function (text) { return text; } };
var svgPolicy = window.trustedTypes ? window.trustedTypes.createPolicy('phaser-svg', keep) : keep;
`;

const ENTRY = '\0small-phaser';

function entryModule(sources: string): string {
  const imports: string[] = [];
  const write = (parts: Parts): string =>
    `{ ${Object.entries(parts)
      .map(([name, part]) => {
        if (typeof part !== 'string') return `${name}: ${write(part)}`;
        imports.push(`import part${imports.length} from ${JSON.stringify(join(sources, `${part}.js`))};`);
        return `${name}: part${imports.length - 1}`;
      })
      .join(', ')} }`;
  const body = write(PARTS);
  const names = Object.keys(PARTS).filter((name) => name !== 'Math');
  return [
    ...imports,
    ...objects.map(({ path }) => `import ${JSON.stringify(join(sources, `${path}Factory.js`))};`),
    `import constants from ${JSON.stringify(join(sources, 'const.js'))};`,
    `const Phaser = { ...constants, ...${body} };`,
    'export default Phaser;',
    `export const { AUTO, CANVAS, WEBGL, HEADLESS, VERSION, ${names.join(', ')} } = Phaser;`,
    'const PhaserMath = Phaser.Math;',
    'export { PhaserMath as Math };',
  ].join('\n');
}

export function smallPhaser(): Plugin {
  const root = dirname(createRequire(import.meta.url).resolve('phaser/package.json'));
  const sources = join(root, 'src');
  return {
    name: 'front-desk:small-phaser',
    enforce: 'pre',
    apply: 'build',
    resolveId: { filter: { id: /^phaser$/ }, handler: () => ENTRY },
    load: { filter: { id: /small-phaser$/ }, handler: (id) => (id === ENTRY ? entryModule(sources) : null) },
    transform: {
      filter: { id: /node_modules[\\/]phaser[\\/]src[\\/]/ },
      handler(code, id) {
        let text = SWITCHES.reduce((sofar, [word, value]) => sofar.replace(word, value), code);
        if (basename(id) === 'SVGFile.js') {
          if (!text.includes(SVG_PARSE)) this.error('SVGFile.js no longer parses as small-phaser expects.');
          text = SVG_POLICY + text.replace(SVG_PARSE, 'parseFromString(svgPolicy.createHTML(text)');
        }
        return { code: text, map: null };
      },
    },
  };
}
