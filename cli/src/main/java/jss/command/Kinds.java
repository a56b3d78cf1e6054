package jss.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jss.content.Kind;

/** The names that a kind goes by on the command line: English, and the reader's own. */
final class Kinds {
  private Kinds() {}

  static Optional<Kind> named(String written, ResourceBundle messages) {
    String wanted = written.toLowerCase(Locale.ROOT);
    return Arrays.stream(Kind.values()).filter(kind -> names(kind, messages).anyMatch(wanted::equals)).findFirst();
  }

  /** A word for each kind, with the reader's own behind it where that is another. */
  static List<String> words(ResourceBundle messages) {
    return Arrays.stream(Kind.values()).map(kind -> {
      String own = messages.getString("kind." + kind.word()).toLowerCase(Locale.ROOT);
      return own.equals(kind.word()) || own.equals(kind.folder()) ? kind.word() : kind.word() + " (" + own + ")";
    }).toList();
  }

  static List<String> folders() {
    return Arrays.stream(Kind.values()).map(Kind::folder).toList();
  }

  /** For completion. */
  static final class Folders implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return folders().iterator();
    }
  }

  /** All that it goes by. */
  static Stream<String> names(Kind kind, ResourceBundle messages) {
    String own = messages.getString("kinds." + kind.word());
    String one = messages.getString("kind." + kind.word());
    return Stream.of(kind.word(), kind.folder(), own.toLowerCase(Locale.ROOT), one.toLowerCase(Locale.ROOT));
  }
}
