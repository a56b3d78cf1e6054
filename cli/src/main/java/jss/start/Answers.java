package jss.start;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jss.content.Lang;
import jss.problem.Tongue;

/**
 * What a new programme is to be.
 *
 * @param languages the source language first
 * @param name by language; a language without one has that of another
 * @param owner as the name
 * @param region as the name
 * @param accent as {@code #rrggbb}
 * @param today the day that it begins
 * @param tongue of the one who begins it, for remarks in the files
 */
public record Answers(List<Lang> languages, Map<Lang, String> name, Map<Lang, String> owner, Map<Lang, String> region,
    String accent, LocalDate today, Tongue tongue) {
  public Answers {
    languages = List.copyOf(languages);
    name = Map.copyOf(name);
    owner = Map.copyOf(owner);
    region = Map.copyOf(region);
  }

  /** What is said in that language, else in the first one that it is said in. */
  String in(Lang lang, Map<Lang, String> said) {
    String own = said.get(lang);
    if (own != null) return own;
    return languages.stream().map(said::get).filter(java.util.Objects::nonNull).findFirst().orElse("");
  }

  Lang source() {
    return languages.getFirst();
  }
}
