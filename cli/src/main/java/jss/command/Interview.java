package jss.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jss.content.Colour;
import jss.content.Lang;
import jss.problem.Suggestion;
import jss.render.Texts;
import jss.source.Source;
import jss.source.Span;
import jss.start.Answers;

/** Finds out what a new programme is to be: from options, from a person, or from what is usual. */
final class Interview {
  private static final List<String> KNOWN = List.of("nb", "nn", "sv", "sv-FI", "fi", "en");
  private static final Pattern IN_ONE = Pattern.compile("([a-z]{2,3}(?:-[A-Z]{2})?)=(.+)");
  private static final double READABLE = 4.5; // WCAG 2.2, 1.4.3

  private final Console console;
  private final Given given;
  private final Optional<Questions> questions;

  /** What the options said; lists hold a text for all languages, or some like {@code sv=Namn}. */
  record Given(List<String> name, Optional<String> languages, List<String> owner, List<String> region,
      Optional<String> accent) {}

  /** @param questions empty when no one is there to answer; what wasn't given is then what is usual */
  Interview(Console console, Given given, Optional<Questions> questions) {
    this.console = console;
    this.given = given;
    this.questions = questions;
  }

  /** The options without which something would have to be asked. */
  static List<String> missing(Given given) {
    var missing = new ArrayList<String>();
    if (given.name().isEmpty()) missing.add("--name");
    if (given.languages().isEmpty()) missing.add("--languages");
    if (given.owner().isEmpty()) missing.add("--owner");
    if (given.region().isEmpty()) missing.add("--region");
    return missing;
  }

  /** Empty when an option can't be used, which has been told. */
  Optional<Answers> answers(LocalDate today) {
    Optional<List<Lang>> languages = asked(given.languages(), "init.ask-languages", usualLanguages(), this::languages);
    if (languages.isEmpty()) return Optional.empty();
    List<Lang> spoken = languages.get();
    Optional<Map<Lang, String>> name = texts(given.name(), "name", spoken);
    Optional<Map<Lang, String>> owner = texts(given.owner(), "owner", spoken);
    Optional<Map<Lang, String>> region = texts(given.region(), "region", spoken);
    if (name.isEmpty() || owner.isEmpty() || region.isEmpty()) return Optional.empty();
    Optional<String> accent =
        asked(given.accent(), "init.ask-accent", colours().keySet().iterator().next(), this::colour);
    return accent.map(colour -> new Answers(spoken, name.get(), owner.get(), region.get(), colour, today,
        console.tongue()));
  }

  private String usualLanguages() {
    return console.tongue().tag().equals("sv") ? "sv, nb" : "nb, sv";
  }

  private <T> Optional<T> asked(Optional<String> option, String key, String usual,
      java.util.function.Function<String, Optional<T>> read) {
    if (option.isPresent()) return read.apply(option.get());
    if (questions.isEmpty()) return read.apply(usual);
    return Optional.of(questions.get().ask(key, usual, read));
  }

  private Optional<List<Lang>> languages(String written) {
    List<Lang> languages = Arrays.stream(written.split("[,; ]+", -1)).filter(tag -> !tag.isEmpty()).map(this::lang)
        .distinct().toList();
    List<String> known = KNOWN.stream().filter(tag -> Texts.isKnown(new Lang(tag))).toList();
    for (Lang lang : languages) {
      if (known.contains(lang.tag())) continue;
      console.tell("init.language", lang.tag(), String.join(", ", known));
      Suggestion.among(known, lang.tag()).ifPresent(meant -> console.tell("usage.suggestion", meant));
      return Optional.empty();
    }
    if (languages.isEmpty()) console.tell("init.language", written, String.join(", ", known));
    return languages.isEmpty() ? Optional.empty() : Optional.of(languages);
  }

  /** {@code sv_fi} is meant as {@code sv-FI}, and names of languages as their tags. */
  private Lang lang(String written) {
    String tag = written.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    for (String pair : console.say("init.languages").split(", *", -1)) {
      int is = pair.indexOf('=');
      if (pair.substring(0, is).equals(tag)) return new Lang(pair.substring(is + 1));
    }
    int dash = tag.indexOf('-');
    return new Lang(dash < 0 ? tag : tag.substring(0, dash) + tag.substring(dash).toUpperCase(java.util.Locale.ROOT));
  }

  /** A name in each language: as given, as answered, or as it is usual. */
  private Optional<Map<Lang, String>> texts(List<String> options, String what, List<Lang> languages) {
    Map<Lang, String> texts = new LinkedHashMap<>();
    for (String given : options) {
      String option = given.replaceAll("\\s+|\\p{Cntrl}", " ");
      Matcher one = IN_ONE.matcher(option);
      boolean isForOne = one.matches() && languages.contains(new Lang(one.group(1)));
      if (isForOne) texts.put(new Lang(one.group(1)), one.group(2).strip());
      else languages.forEach(lang -> texts.putIfAbsent(lang, option.strip()));
    }
    if (!options.isEmpty()) return texts.containsValue("") ? empty(what) : Optional.of(texts);
    String usual = console.say("init.usual-" + what);
    if (questions.isEmpty()) return Optional.of(Map.of(languages.getFirst(), usual));
    for (Lang lang : languages) {
      String text = questions.get().ask(languages.size() == 1 ? "init.ask-" + what : "init.ask-" + what + "-in", usual,
          lang);
      texts.put(lang, text);
      usual = text;
    }
    return Optional.of(texts);
  }

  private Optional<Map<Lang, String>> empty(String what) {
    console.tell("init.empty", "--" + what);
    return Optional.empty();
  }

  /** Colours by name, the usual one first. */
  private Map<String, String> colours() {
    Map<String, String> colours = new LinkedHashMap<>();
    for (String pair : console.say("init.colours").split(", *", -1)) {
      int is = pair.indexOf('=');
      colours.put(pair.substring(0, is), pair.substring(is + 1));
    }
    return colours;
  }

  private Optional<String> colour(String written) {
    String hex = colours().getOrDefault(written.toLowerCase(java.util.Locale.ROOT), written);
    Optional<Colour> colour = Colour.parse(hex.startsWith("#") ? hex : "#" + hex, Span.startOf(Source.of("", "")));
    if (colour.isEmpty()) {
      console.tell("init.colour", written, String.join(", ", colours().keySet()));
      return Optional.empty();
    }
    if (colour.get().contrast(1.0) >= READABLE) return Optional.of(colour.get().hex());
    console.tell("init.pale", written);
    return Optional.empty();
  }
}
