// The drawings of @dicebear/open-peeps, one function each, taken straight from its component files
// (the package exports only whole avatars).
const part = async (name) =>
  (await import(new URL(`components/${name}.js`, import.meta.resolve('@dicebear/open-peeps'))))[name];
export const heads = await part('head');
export const faces = await part('face');
export const facialHair = await part('facialHair');
export const accessories = await part('accessories');
export const mask = await part('mask');
