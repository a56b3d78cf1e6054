package jss.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** All names, the readers' own ones too: for what was meant. */
  static List<String> words(ResourceBundle messages) {
    return Arrays.stream(Ware.values())
        .flatMap(ware -> Stream.of(ware.word(), messages.getString("wares." + ware.word()))).distinct().toList();
  }

  /** The names to choose from, with the readers' own behind them. */
  static String choices(ResourceBundle messages) {
    return Arrays.stream(Ware.values()).map(ware -> {
      String own = messages.getString("wares." + ware.word());
      return own.equals(ware.word()) ? own : ware.word() + " (" + own + ")";
    }).collect(Collectors.joining(", "));
  }
}
