package jss.translate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jss.source.Source;

/** Changes to one file; everything between them stays as it is. */
final class Edits {
  private record Edit(int start, int end, String text) {}

  private final Source source;
  private final List<Edit> edits = new ArrayList<>();

  Edits(Source source) {
    this.source = source;
  }

  Source source() {
    return source;
  }

  /** @param text with {@code \n} for line ends, which become those of the file */
  void replace(int start, int end, String text) {
    boolean isWindows = source.text().contains("\r\n");
    edits.add(new Edit(start, end, isWindows ? text.replace("\n", "\r\n") : text));
  }

  void insert(int at, String text) {
    replace(at, at, text);
  }

  /** What is inserted at one place stands in the order that it came in. */
  String text() {
    var text = new StringBuilder();
    int from = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
      if (edit.start() < from) throw new IllegalStateException("two changes of one place in " + source);
      text.append(source.text(), from, edit.start()).append(edit.text());
      from = edit.end();
    }
    return text.append(source.text(), from, source.text().length()).toString();
  }
}
