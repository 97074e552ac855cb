// The letters beyond those of Western Europe, for names from everywhere: brought once the first page stands, and there at
// once. A face that is declared and not yet there costs a search among the system's own for every size of words laid out.
import '../../../assets/fonts/more-fonts.css';

const FACES = ['500 1em Figtree', '500 1em "Atkinson Hyperlegible Next"'];
/** One of those letters, so that the file with them is fetched. */
const ONE = 'ł';

export async function bringLetters(): Promise<void> {
  await Promise.all(FACES.map((face) => document.fonts.load(face, ONE)));
}
