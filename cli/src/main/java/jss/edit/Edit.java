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
  private static final Comparator<Edit> ORDER = Comparator.comparingInt(edit -> edit.at().start());

  /** The source's text with the edits, which don't touch each other; all else is as it was. */
  public static String apply(Source source, Collection<Edit> edits) {
    var text = new StringBuilder();
    int from = 0;
    for (Edit edit : edits.stream().sorted(ORDER).toList()) {
      text.append(source.text(), from, edit.at().start()).append(edit.text());
      from = edit.at().end();
    }
    return text.append(source.text(), from, source.text().length()).toString();
  }
}
