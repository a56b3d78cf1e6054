package jss.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import jss.Order.Ware;

/** The names that printables go by on the command line: English, and the reader's own. */
final class Wares {
  private Wares() {}

  static Optional<Ware> named(String written, ResourceBundle messages) {
    String wanted = written.toLowerCase(Locale.ROOT);
    return Arrays.stream(Ware.values())
        .filter(ware -> ware.word().equals(wanted) || messages.getString("wares." + ware.word()).equals(wanted))
        .findFirst();
  }

  static List<String> words() {
    return Arrays.stream(Ware.values()).map(Ware::word).toList();
  }
}
