/** Words that stand in nearly every English sentence and in no German one. */
const ENGLISH =
  /\b(the|this|is|are|were|not|it|its|of|and|to|has|have|there|that|with|from|one|again|needs|there|invalid|expected|received|missing|twice|cannot|damaged|by|or|on|for)\b/giu;

/** English words of a German sentence, outside of what it quotes: names, places and values stay as they are. */
export const englishIn = (sentence: string): string[] =>
  sentence.replaceAll(/„.*?(?:“|$)/gsu, '').match(ENGLISH) ?? [];
