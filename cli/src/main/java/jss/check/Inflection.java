package jss.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jss.content.Lang;

/** The regular endings of Norwegian and Swedish nouns and verbs; other languages have the word as it is written. */
final class Inflection {
  /** A shorter word has too many others that look like a form of it. */
  private static final int LEAST = 3;

  private static final List<String> NORWEGIAN =
      List.of("s", "en", "et", "a", "er", "ene", "ens", "ets", "ers", "enes", "ar", "ane", "anes");
  private static final List<String> NORWEGIAN_AFTER_E =
      List.of("s", "n", "t", "r", "ne", "ns", "ts", "rs", "nes", "de", "te");
  private static final List<String> SWEDISH =
      List.of("s", "en", "et", "n", "t", "ar", "er", "or", "arna", "erna", "orna", "ens", "ets", "ars", "ers", "arnas",
          "ernas");
  private static final List<String> SWEDISH_FOR_A =
      List.of("or", "orna", "ors", "ornas", "ar", "ade", "at", "as", "an");
  private static final List<String> SWEDISH_AFTER_E = List.of("s", "n", "t", "ns", "ts", "r");

  private Inflection() {}

  /** The word and its regular forms, in small letters; of several words, only as they are written. */
  static Set<String> forms(String word, Lang lang) {
    String small = word.toLowerCase(Locale.ROOT);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(small);
    if (small.length() < LEAST || small.indexOf(' ') >= 0) return forms;
    String stem = small.substring(0, small.length() - 1);
    if (Tongues.isNorwegian(lang))
      for (String ending : small.endsWith("e") ? NORWEGIAN_AFTER_E : NORWEGIAN) forms.add(small + ending);
    else
      if (Tongues.isSwedish(lang)) {
        for (String ending : small.endsWith("e") ? SWEDISH_AFTER_E : SWEDISH) forms.add(small + ending);
        if (small.endsWith("a")) for (String ending : SWEDISH_FOR_A) forms.add(stem + ending);
        if (small.endsWith("e")) forms.add(stem + "ar");
      }
    return forms;
  }

  /** What the word begins with in all its forms, for looking whether it is there at all, in compounds too. */
  static String stem(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (small.indexOf(' ') >= 0) return small;
    for (String ending : List.of("er", "ar", "or", "en", "et", "an", "a", "e"))
      if (small.endsWith(ending) && small.length() - ending.length() > LEAST)
        return small.substring(0, small.length() - ending.length());
    return small;
  }
}
