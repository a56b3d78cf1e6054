package jss.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jss.content.Lang;

/** The interface texts that a workspace has of its own, before they are put to use. */
public final class OwnTexts {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u[0-9a-fA-F]{4}|(?<bad>u)|.)", Pattern.DOTALL);
  /** A line of a key and a text, which goes on after a backslash at the end of a line. */
  private static final Pattern LINE =
      Pattern.compile("(?m)^[ \\t\\f]*(?![#!])(?<key>(?:[^\\s=:\\\\]++|\\\\.)++)[ \\t]*+[=: \\t]?+[ \\t]*+"
          + "(?<text>(?:[^\\n\\r\\\\]++|\\\\(?:\\r\\n|[\\s\\S]))*+)");
  private static final Pattern BRACE = Pattern.compile("\\{(?:(?<number>\\d)})?");

  private static final String SLUG = "slug.";

  private OwnTexts() {}

  /** What is wrong. */
  public enum Kind {
    /** A {@code \\u} without four digits after it. */
    ESCAPE,
    /** A brace that is no place for a value. */
    BRACE,
    /** A place for a value that jss doesn't fill in. */
    PLACE,
    /** What is part of addresses, and can't be, or is that of another section too. */
    SLUG,
    /** A key that nothing asks for. */
    UNKNOWN
  }

  /** @param start first UTF-16 index, inclusive; {@code end} is exclusive */
  public record Fault(Kind kind, int start, int end, String detail) {}

  /** Where they lie. */
  public static String path(Lang lang) {
    return OwnTemplates.FOLDER + "texts/" + lang.tag() + ".properties";
  }

  /** The keys that jss has. */
  public static Collection<String> keys(Lang lang) {
    return Texts.isKnown(lang) ? Texts.of(lang, Map.of()).all().keySet() : List.of();
  }

  /** @param templates the workspace's own, which may ask for keys of their own */
  public static List<Fault> faults(Lang lang, String file, Collection<String> templates) {
    if (!Texts.isKnown(lang)) return List.of();
    Texts texts = Texts.of(lang, Map.of());
    List<Fault> faults = new ArrayList<>();
    Matcher lines = LINE.matcher(file);
    while (lines.find()) {
      escapes(lines, faults);
      String key = lines.group("key").replace("\\", "");
      if (texts.has(key)) {
        places(lines, texts.text(key), faults);
        if (key.startsWith(SLUG) && !isSlug(key, lines.group("text").strip(), texts))
          faults.add(new Fault(Kind.SLUG, lines.start("key"), lines.end("key"), key));
      } else
        if (templates.stream().noneMatch(template -> template.contains(key)))
          faults.add(new Fault(Kind.UNKNOWN, lines.start("key"), lines.end("key"), key));
    }
    return faults;
  }

  private static boolean isSlug(String key, String text, Texts ours) {
    return text.matches("[a-z0-9]+(?:-[a-z0-9]+)*") && ours.all().entrySet().stream()
        .noneMatch(other -> other.getKey().startsWith(SLUG) && !other.getKey().equals(key)
            && other.getValue().equals(text));
  }

  private static void escapes(Matcher line, List<Fault> faults) {
    Matcher escapes = ESCAPE.matcher(line.group());
    while (escapes.find())
      if (escapes.group("bad") != null)
        faults.add(new Fault(Kind.ESCAPE, line.start() + escapes.start(), line.start() + escapes.end(), ""));
  }

  private static void places(Matcher line, String ours, List<Fault> faults) {
    List<String> filled = BRACE.matcher(ours).results().map(MatchResult::group).collect(Collectors.toList());
    Matcher places = BRACE.matcher(line.group("text"));
    while (places.find()) {
      if (filled.contains(places.group())) continue;
      int start = line.start("text") + places.start();
      Kind kind = places.group("number") == null ? Kind.BRACE : Kind.PLACE;
      faults.add(new Fault(kind, start, start + places.group().length(), places.group()));
    }
  }
}
