package jss.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jss.content.Kind;
import jss.content.Label;
import jss.content.Lang;
import jss.content.Localized;
import jss.content.Ref;
import jss.load.Shape;
import jss.load.Shape.Field;
import jss.load.Shape.Holder;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Span;

/** Facts of something new, or an item of a register: what must be there, and what is worth having, from the records. */
final class FactsSkeleton {
  private static final int MOST_CHOICES = 8;

  /** What stands there already, or is written by jss. */
  private static final Set<String> UNNAMED = Set.of("draft", "redirects", "former-ids", "adopted");

  private final Kind kind;
  private final Ground ground;
  private final Samples samples;
  private final Hints hints;
  private final List<String> lines = new ArrayList<>();

  FactsSkeleton(Kind kind, Ground ground) {
    this.kind = kind;
    this.ground = ground;
    this.samples = Samples.of(kind);
    this.hints = Hints.in(ground.programme().sourceLanguage());
  }

  /** YAML with lines that end in {@code \n}. */
  String yaml() throws Denied {
    boolean isEntry = kind.isEntry();
    if (!isEntry) lines.add(ground.id() + ":");
    record(kind.facts(), samples.facts(), isEntry ? "" : "  ");
    return String.join("\n", lines) + "\n";
  }

  private void record(Class<?> type, Mapping sample, String indent) throws Denied {
    List<String> others = new ArrayList<>();
    Shape shape = Shape.of(type);
    if (shape.keys().contains("draft")) lines.add("draft: true # " + hints.say("comment.draft"));
    for (Field field : shape.fields()) {
      if (!field.isWritten() || UNNAMED.contains(field.key())) continue;
      Optional<Node> given = sample.get(field.key());
      boolean isMade = given.map(Samples::isMade).orElse(field.isRequired() || isTitle(field));
      if (isMade && member(field, indent)) continue;
      if (!isMade && given.isPresent()) lines.addAll(copied(sample, field.key(), indent));
      else others.add(field.key());
    }
    if (!others.isEmpty() && type == kind.facts())
      lines.add(indent + "# " + hints.say("comment.also", String.join(", ", others)));
  }

  private boolean isTitle(Field field) {
    return !kind.isEntry() && field.key().equals(samples.title());
  }

  /** A member as it stands in the samples. */
  private static List<String> copied(Mapping sample, String key, String indent) {
    Node.Member member = sample.member(key).orElseThrow();
    Span at = member.key().span();
    String whole = at.source().text();
    int end = whole.indexOf('\n', member.value().span().end()); // a bracket that closes it lies outside
    String text = whole.substring(at.start(), end < 0 ? whole.length() : end);
    String deeper = " ".repeat(at.column() - 1);
    return Arrays.stream(text.split("\n", -1))
        .map(line -> indent + (line.startsWith(deeper) ? line.substring(deeper.length()) : line)).toList();
  }

  /** Whether there was something to write. */
  private boolean member(Field field, String indent) throws Denied {
    String key = indent + field.key() + ":";
    Class<?> type = field.value();
    if (type == Ref.class) return reference(field, key);
    boolean isList = field.holder() == Holder.LIST;
    if (type == Localized.class) {
      lines.add(key);
      boolean isFirst = true;
      for (Lang lang : ground.languages()) {
        String lead = !isList ? "  " : isFirst ? "  - " : "    ";
        lines.add(indent + lead + lang.tag() + ": " + Hints.quoted(text(field, lang)));
        isFirst = false;
      }
      return true;
    }
    if (!field.isPlain() && type != Label.class) {
      lines.add(key);
      int first = lines.size();
      record(type, new Mapping(samples.facts().span(), List.of()), indent + (isList ? "    " : "  "));
      if (isList) lines.set(first, indent + "  - " + lines.get(first).strip());
      return true;
    }
    String value = scalar(field);
    lines.add(key + " " + (isList ? "[" + value + "]" : value) + choices(type));
    return true;
  }

  private boolean reference(Field field, String key) throws Denied {
    List<String> ids = ground.ids(kind, field.to());
    if (ids.isEmpty()) {
      if (!field.isRequired()) return false;
      throw new Denied("new-needs", "kind." + kind.word(), field.key(), "kind." + field.to().getFirst().word(),
          field.to().getFirst().word());
    }
    boolean isList = field.holder() == Holder.LIST;
    String value = isList ? "[" + ids.getFirst() + "]" : ids.getFirst();
    lines.add(key + " " + value + (ids.size() < 2 ? "" : choices(ids)));
    return true;
  }

  private String text(Field field, Lang lang) {
    if (!field.key().equals(samples.title()) || ground.title().isEmpty())
      return Hints.in(lang).mark(kind.word(), field.key());
    String title = ground.title().get();
    return lang.equals(ground.programme().sourceLanguage()) ? title : Hints.in(lang).mark(title);
  }

  private String scalar(Field field) {
    Class<?> type = field.value();
    if (type == String.class || type == Label.class)
      return Hints.quoted(text(field, ground.programme().sourceLanguage()));
    if (type == int.class || type == Integer.class)
      return String.valueOf(field.key().equals("number") ? ground.nextNumber(kind) : 1);
    if (type == boolean.class) return "true";
    if (type.isEnum()) return written((Enum<?>) type.getEnumConstants()[0]);
    return switch (type.getSimpleName()) {
      case "Minutes" -> "10 min";
      case "When", "LocalDate" -> ground.today().toString();
      case "LocalTime" -> "\"09:00\"";
      case "Lang" -> ground.programme().sourceLanguage().tag();
      case "Colour" -> "\"#0f5257\"";
      case "Address" -> "https://www.example.org/";
      default -> Hints.quoted(text(field, ground.programme().sourceLanguage()));
    };
  }

  private String choices(Class<?> type) {
    if (!type.isEnum() || type.getEnumConstants().length < 2) return "";
    return choices(Arrays.stream(type.getEnumConstants()).map(one -> written((Enum<?>) one)).toList());
  }

  /** The rest of them, as a remark. */
  private String choices(List<String> all) {
    List<String> others = all.subList(1, Math.min(all.size(), MOST_CHOICES + 1));
    return " # " + hints.say("comment.or", String.join(", ", others)) + (all.size() > MOST_CHOICES + 1 ? ", …" : "");
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
