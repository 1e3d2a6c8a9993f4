/**
 * A sentence's words as some publisher might print them: one sentence in ten in lower case, one in twenty in capitals, one in
 * twenty with a headline's capitals, quotation marks and apostrophes straight or curly.
 */
export function addNoise(words: readonly string[], random: () => number): readonly string[] {
  const way = random();
  const isCurly = random() < 0.5;
  const recase = (word: string): string => {
    if (way < 0.1) return word.toLowerCase();
    if (way < 0.15) return word.toUpperCase();
    if (way < 0.2 && word.length > 3) return word.slice(0, 1).toUpperCase() + word.slice(1);
    return word;
  };
  let isOpen = false;
  const requote = (word: string): string => {
    if (!/^["“”]$/u.test(word)) return isCurly ? word.replace("'", '’') : word.replace('’', "'");
    isOpen = !isOpen;
    return isCurly ? (isOpen ? '“' : '”') : '"';
  };
  return words.map((word) => requote(recase(word)));
}
