package jss.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Kind;
import jss.content.Lang;
import jss.load.Shape;
import jss.load.Shape.Field;
import jss.load.Shape.Holder;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Member;

/** Words of something new in one language: a mark in each field that must be there, and in what is worth having. */
final class WordsSkeleton {
  private final Kind kind;
  private final Ground ground;
  private final Samples samples;
  private final Hints hints;
  private final List<String> lines = new ArrayList<>();

  WordsSkeleton(Kind kind, Ground ground, Lang lang) {
    this.kind = kind;
    this.ground = ground;
    this.samples = Samples.of(kind);
    this.hints = Hints.in(lang);
  }

  /** A whole file with lines that end in {@code \n}. */
  String markdown() {
    lines.add("---");
    List<String> others = new ArrayList<>();
    for (Field field : Shape.of(kind.text().orElseThrow()).fields()) {
      if (field.key().equals("title")) lines.add("title: " + Hints.quoted(title(ground, hints)));
      else
        if (!member(field, Optional.of(samples.facts()), field.key(), "") && !field.key().equals("slug"))
          others.add(field.key());
    }
    if (!others.isEmpty()) lines.add("# " + hints.say("comment.also", String.join(", ", others)));
    lines.add("---");
    if (samples.hasBody()) lines.add(hints.mark(kind.word(), "body"));
    return String.join("\n", lines) + "\n";
  }

  /** The title where it is known, else a mark that makes an address of its own. */
  static String title(Ground ground, Hints hints) {
    if (ground.title().isEmpty()) return hints.mark(hints.say("title.of", ground.id()));
    boolean isOwn = hints.lang().equals(ground.programme().sourceLanguage());
    return isOwn ? ground.title().get() : hints.mark(ground.title().get());
  }

  /**
   * Writes a field when there is reason to.
   *
   * @param facts what the facts have beside it, in the samples
   * @param path of keys of the records
   */
  private boolean member(Field field, Optional<Mapping> facts, String path, String indent) {
    int count = samples.words(path);
    String key = indent + field.key() + ":";
    if (field.holder() == Holder.MAP) {
      Optional<Mapping> beside = facts.flatMap(mapping -> mapping(mapping, field.key()));
      if (beside.isEmpty()) return false;
      lines.add(key);
      for (Member one : beside.get().members())
        if (!samples.isWordless(one.key().text()))
          value(indent + "  " + one.key().text() + ":", field, one.value(), path, indent + "  ");
      return true;
    }
    if (!field.isRequired() && count == 0) return false;
    if (field.holder() == Holder.LIST) {
      lines.add(key);
      for (int i = 0; i < count; i++) lines.add(indent + "  - " + mark(field));
    } else value(key, field, new Mapping(samples.facts().span(), List.of()), path, indent);
    return true;
  }

  private void value(String key, Field field, Node facts, String path, String indent) {
    Class<?> type = field.value();
    if (!type.isRecord() || Shape.of(type).mayBeBrief()) {
      lines.add(key + " " + mark(field));
      return;
    }
    lines.add(key);
    Optional<Mapping> beside = Optional.of(facts).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    for (Field inner : Shape.of(type).fields())
      if (inner.isWritten()) member(inner, beside, path + "." + inner.key(), indent + "  ");
  }

  private String mark(Field field) {
    return Hints.quoted(hints.mark(kind.word(), field.key()));
  }

  private static Optional<Mapping> mapping(Mapping in, String key) {
    return in.get(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }
}
