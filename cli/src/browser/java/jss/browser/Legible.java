package jss.browser;

import java.util.List;
import java.util.stream.Stream;

/** Whether text can be read as the page stands: it scrolls one way only, and no text is cut off or lies on other text. */
final class Legible {
  private Legible() {}

  static List<String> findings(Tab tab) {
    return Stream.of("reflow.js", "text.js").flatMap(script -> tab.ask(script).stream()).toList();
  }
}
