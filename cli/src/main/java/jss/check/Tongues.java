package jss.check;

import java.util.Arrays;
import java.util.Optional;
import jss.content.Lang;

/** Tells Norwegian from Swedish by small words and letters that only one of them has. */
final class Tongues {
  private static final Lang NORWEGIAN_OF_ANY_KIND = new Lang("no");
  private static final int NORWEGIAN = 1;
  private static final int SWEDISH = 2;
  /** Letters of a word that are looked at, five bits each. */
  private static final int LONGEST = 12;

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzåæøäö";
  /** Code of the last letter that both languages have; then come two Norwegian ones and two Swedish. */
  private static final int LAST_SHARED = LETTERS.indexOf('å') + 1;

  private static final int[] OF_LETTER = new int[LETTERS.length() + 1];
  private static final int[] CODES = new int[0x180];
  private static final int SLOTS = 1024;
  private static final long[] WORDS = new long[SLOTS];
  private static final byte[] OF = new byte[SLOTS];

  static {
    Arrays.fill(OF_LETTER, LAST_SHARED + 1, LAST_SHARED + 3, NORWEGIAN);
    Arrays.fill(OF_LETTER, LAST_SHARED + 3, OF_LETTER.length, SWEDISH);
    for (int i = 0; i < LETTERS.length(); i++) {
      CODES[LETTERS.charAt(i)] = i + 1;
      CODES[Character.toUpperCase(LETTERS.charAt(i))] = i + 1;
    }
    add(
        NORWEGIAN,
        "ikke ikkje og hva kva hvem kven hvor hvordan korleis hvorfor kvifor hvilke hvilken hvilket noen nokon noe noko også etter"
            + " fra mellom til deg meg seg jeg dere dykk være vere vært gjør gjer gjøre gjere gjennom uten flere fleire bare selv"
            + " sjølv hver kvar hverandre kvarandre mange mye mykje ble blei sammen dette disse slik før skal opp inn et å hun"
            + " deltakere deltakerne spørsmål arbeidet felles finnes våre deres deltaker minutter");
    add(
        SWEDISH,
        "inte och vad någon något några också efter från mellan att är för till hur vem vilka vilken vilket dig mig sig jag"
            + " vara varit ska gör göra genom flera själv varje varandra många mycket blev tillsammans när sådan sådana bör upp"
            + " här där över sedan eftersom andra våra alla hela måste kunna finns era deltagare deltagarna frågor minuter");
  }

  /**
   * What was found in a text.
   *
   * @param words how many words it has
   */
  record Score(int norwegian, int swedish, int words) {
    /** The language that it is in, when that is not its own and there can be little doubt. */
    Optional<Lang> insteadOf(Lang language) {
      if (isSwedish(language))
        return isClear(norwegian, swedish) ? Optional.of(NORWEGIAN_OF_ANY_KIND) : Optional.empty();
      if (isNorwegian(language)) return isClear(swedish, norwegian) ? Optional.of(Lang.SV) : Optional.empty();
      return Optional.empty();
    }

    private boolean isClear(int foreign, int own) {
      boolean isShort = words >= 4 && words <= 14;
      return (foreign >= 3 && foreign > 2 * own) || (foreign == 2 && own == 0 && isShort);
    }
  }

  private Tongues() {}

  static boolean isSwedish(Lang lang) {
    return lang.tag().startsWith("sv");
  }

  static boolean isNorwegian(Lang lang) {
    return lang.tag().startsWith("nb") || lang.tag().startsWith("nn") || lang.tag().startsWith("no");
  }

  /** Looks at a text once; what stands in quotation marks may be in any language and is passed over. */
  static Score score(String text) {
    char[] chars = text.toCharArray(); // faster to walk than a string
    int norwegian = 0;
    int swedish = 0;
    int words = 0;
    int at = 0;
    while (at < chars.length) {
      int code = code(chars[at]);
      if (code == 0) {
        at = closing(text, chars[at], at) + 1;
        continue;
      }
      int start = at;
      long packed = 0;
      int highest = 0;
      for (; code != 0; code = ++at < chars.length ? code(chars[at]) : 0) {
        packed = packed << 5 | code;
        if (code > highest) highest = code;
      }
      words++;
      int of = at - start <= LONGEST ? find(packed) : 0;
      if (of == 0 && highest > LAST_SHARED && Character.isLowerCase(chars[start])) of = OF_LETTER[highest]; // names keep their letters
      if (of == NORWEGIAN) norwegian++;
      else if (of == SWEDISH) swedish++;
    }
    return new Score(norwegian, swedish, words);
  }

  private static int code(char c) {
    return c < CODES.length ? CODES[c] : 0;
  }

  /** Index of the mark that ends a quotation beginning here; the same index for any other character. */
  private static int closing(String text, char c, int at) {
    if (c < '"') return at;
    char end =
        switch (c) {
          case '«' -> '»';
          case '”', '"' -> c;
          case '“' -> '”';
          default -> 0;
        };
    int found = end == 0 ? -1 : text.indexOf(end, at + 1);
    return found < 0 ? at : found;
  }

  private static void add(int language, String words) {
    for (String word : words.split(" ", -1)) {
      long packed = 0;
      for (int i = 0; i < word.length(); i++) packed = packed << 5 | code(word.charAt(i));
      int slot = slot(packed);
      while (WORDS[slot] != 0 && WORDS[slot] != packed) slot = (slot + 1) % SLOTS;
      if (WORDS[slot] == packed && OF[slot] != language)
        throw new IllegalStateException(word + " is in both languages");
      WORDS[slot] = packed;
      OF[slot] = (byte) language;
    }
  }

  private static int find(long packed) {
    int slot = slot(packed);
    while (WORDS[slot] != 0) {
      if (WORDS[slot] == packed) return OF[slot];
      slot = (slot + 1) % SLOTS;
    }
    return 0;
  }

  private static int slot(long packed) {
    return (int) ((packed * 0x9E3779B97F4A7C15L) >>> 54);
  }
}
