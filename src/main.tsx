// The entry of the page. The static shell of index.html is painted first; everything heavy, Phaser
// above all, is to be loaded from here with `import()`.
export {};
