package jss.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jss.check.Glossary.Agreed;
import jss.content.Body;
import jss.content.Entry;
import jss.content.Lang;
import jss.content.Text;
import jss.content.Words;
import jss.problem.Problem;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Member;
import jss.source.Node.Scalar;
import jss.source.Node.Sequence;
import jss.source.Span;

/** Terms of the glossary that the source language's words use, and that a translation nowhere says in the agreed way. */
final class TermDiffers implements Check.OfEntry {
  /** How often a word has to be used to be what the text is about; once, it may mean something else. */
  private static final int LEAST = 2;

  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    Lang source = scope.programme().sourceLanguage();
    Map<String, Agreed> terms = scope.glossary().agreed(source);
    if (terms.isEmpty()) return;
    Optional<? extends Words<? extends Text>> original = entry.words(source);
    if (original.isEmpty()) return;
    Map<String, List<Span>> written = scope.glossary().places(texts(original.get()));
    for (Lang lang : scope.languages()) {
      if (lang.equals(source)) continue;
      entry.words(lang).ifPresent(words -> compare(terms, written, words, scope, problems));
    }
  }

  private static void compare(
      Map<String, Agreed> terms, Map<String, List<Span>> written, Words<? extends Text> words, Scope scope,
      Problem.Sink problems) {
    String translation = ""; // made when something asks for it
    for (Agreed agreed : scope.glossary().agreed(words.lang()).values()) {
      Agreed term = terms.get(agreed.id());
      if (term == null) continue;
      List<Span> places = new ArrayList<>();
      for (String form : term.forms()) places.addAll(written.getOrDefault(form, List.of()));
      if (places.size() < LEAST) continue;
      if (translation.isEmpty()) translation = whole(words);
      if (isSaid(agreed, translation)) continue;
      Span place = Collections.min(places, Comparator.comparingInt(Span::start));
      problems.accept(Problem.of("term-differs", Place.value(words.front(), "title"))
          .with("seen", place.text())
          .with("expected", agreed.word())
          .related(place));
    }
  }

  /** Anywhere, in any form, and in compounds: a translation may turn sentences round. */
  private static boolean isSaid(Agreed agreed, String translation) {
    return translation.contains(Inflection.stem(agreed.word()))
        || agreed.forms().stream().anyMatch(translation::contains);
  }

  private static String whole(Words<? extends Text> words) {
    var all = new StringBuilder();
    for (Span text : texts(words)) all.append(text.text()).append('\n');
    return all.toString().toLowerCase(Locale.ROOT);
  }

  private static List<Span> texts(Words<? extends Text> words) {
    var texts = new ArrayList<Span>();
    for (Member member : words.front().members())
      if (!member.key().text().equals("slug")) collect(member.value(), texts);
    for (Body.Paragraph paragraph : words.body().paragraphs()) texts.add(paragraph.at());
    return texts;
  }

  private static void collect(Node node, List<Span> texts) {
    switch (node) {
      case Scalar scalar -> texts.add(scalar.span());
      case Mapping mapping -> mapping.members().forEach(member -> collect(member.value(), texts));
      case Sequence sequence -> sequence.items().forEach(item -> collect(item, texts));
    }
  }
}
