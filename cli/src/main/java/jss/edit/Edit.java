package jss.edit;

import java.util.Collection;
import java.util.Comparator;
import jss.source.Source;
import jss.source.Span;

/**
 * Other text in the place of a stretch of a file.
 *
 * @param at may be empty, for something that is put in
 */
public record Edit(Span at, String text) {
  private static final Comparator<Edit> ORDER =
      Comparator.comparingInt((Edit edit) -> edit.at().start()).thenComparingInt(edit -> edit.at().end());

  /** The source's text with the edits, which don't overlap; all else is as it was. */
  public static String apply(Source source, Collection<Edit> edits) {
    return apply(new Span(source, 0, source.text().length()), edits);
  }

  /** A stretch of the text with the edits in it. */
  public static String apply(Span within, Collection<Edit> edits) {
    String source = within.source().text();
    var text = new StringBuilder();
    int from = within.start();
    for (Edit edit : edits.stream().sorted(ORDER).toList()) {
      text.append(source, from, edit.at().start()).append(edit.text());
      from = edit.at().end();
    }
    return text.append(source, from, within.end()).toString();
  }
}
