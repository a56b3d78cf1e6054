package jss.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jss.content.Missing.Policy;

/** Lets the words of another language stand in where an entry has none and the programme asks for it. */
public final class Borrowing {
  private Borrowing() {}

  /** The same programme when nothing is borrowed. What is borrowed keeps the language that it is written in. */
  public static Programme in(Programme programme) {
    if (programme.settings().missing().isEmpty()) return programme;
    return with(programme, entry -> entry(entry, programme));
  }

  private static Programme with(Programme programme, UnaryOperator<Entry> change) {
    List<Entry> entries = programme.entries().stream().map(change).toList();
    List<Item> items =
        List.of(Kind.values()).stream().flatMap(kind -> programme.items(kind).stream()).toList();
    return new Programme(programme.settings(), programme.node(), entries, items, programme.assets(),
        programme.translations());
  }

  /** The same without what is borrowed. */
  public static Programme without(Programme programme) {
    if (programme.settings().missing().isEmpty()) return programme;
    return with(programme, entry -> filled(entry, List.of()));
  }

  private static Entry entry(Entry entry, Programme programme) {
    Policy policy = programme.settings().missing(entry.kind());
    return policy == Policy.NOTICE || policy == Policy.FALLBACK ? filled(entry, programme.languages()) : entry;
  }

  private static Entry filled(Entry entry, List<Lang> all) {
    return switch (entry) {
      case Gathering it -> new Gathering(it.id(), it.origin(), it.facts(), filled(it.words(), all));
      case Rule it -> new Rule(it.id(), it.origin(), it.facts(), filled(it.words(), all));
      case Declaration it -> new Declaration(it.id(), it.origin(), it.facts(), filled(it.words(), all));
      case Tool it -> new Tool(it.id(), it.origin(), it.facts(), filled(it.words(), all));
      case Case it -> new Case(it.id(), it.origin(), it.facts(), filled(it.words(), all));
      case News it -> new News(it.id(), it.origin(), it.facts(), filled(it.words(), all));
      case Page it -> new Page(it.id(), it.origin(), it.facts(), filled(it.words(), all));
      case Guide it -> new Guide(it.id(), it.origin(), it.facts(), filled(it.words(), all));
      case Assessment it -> new Assessment(it.id(), it.origin(), it.facts(), filled(it.words(), all));
    };
  }

  private static <T extends Text> Map<Lang, Words<T>> filled(Map<Lang, Words<T>> words, List<Lang> all) {
    Map<Lang, Words<T>> filled = new LinkedHashMap<>(words);
    filled.entrySet().removeIf(own -> !own.getValue().lang().equals(own.getKey()));
    for (Lang lang : all)
      lender(words, lang, all).flatMap(lender -> Optional.ofNullable(words.get(lender)))
          .ifPresent(borrowed -> filled.putIfAbsent(lang, borrowed));
    return filled;
  }

  /**
   * The language whose words stand in for one that has none: a written form or variant of the same, else the first.
   *
   * @param all the programme's, the source language first
   */
  public static Optional<Lang> lender(Map<Lang, ? extends Words<? extends Text>> words, Lang lang, List<Lang> all) {
    return all.stream().filter(words::containsKey).filter(lang::isKin).findFirst()
        .or(() -> all.stream().filter(words::containsKey).findFirst());
  }
}
