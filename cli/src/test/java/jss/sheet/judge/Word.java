package jss.sheet.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A word as it is read.
 *
 * @param text in lower case, as styles may set it in capitals; without hyphens that only a line's end shows
 * @param lang tag of its language
 */
record Word(String text, String lang) {
  /** Puts letters together to words. */
  static final class Composer {
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private String lang = "";

    void text(String text, String in) {
      text.codePoints().forEach(point -> {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) end();
        else if (Character.getType(point) != Character.FORMAT) {
          if (open.isEmpty()) lang = in;
          open.appendCodePoint(point);
        }
      });
    }

    void end() {
      if (open.isEmpty()) return;
      words.add(new Word(open.toString().toLowerCase(Locale.ROOT), lang));
      open.setLength(0);
    }

    List<Word> words(Consumer<Composer> writer) {
      writer.accept(this);
      end();
      return List.copyOf(words);
    }
  }
}
