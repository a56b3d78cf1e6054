package jss.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/**
 * axe in windows of different kinds, without loading the page anew.
 *
 * @param ways the windows that a page is looked at in
 * @param rules axe's own names; empty for all those of WCAG 2.2 A and AA
 */
record Axe(List<Way> ways, List<String> rules) implements Judge {
  private static final String AXE = Scripts.read("/axe.min.js");

  /** A width in pixels, light or dark. */
  record Way(int width, ColorScheme scheme) {}

  /** Narrow and wide, each light and dark. */
  static Axe everyWay() {
    return new Axe(List.of(new Way(320, ColorScheme.LIGHT), new Way(320, ColorScheme.DARK),
        new Way(1280, ColorScheme.LIGHT), new Way(1280, ColorScheme.DARK)), List.of());
  }

  /** The ways in turn: one for each page, the same one every time. */
  static Axe oneWay(String path) {
    Axe every = everyWay();
    return new Axe(List.of(every.ways().get(Math.floorMod(path.hashCode(), every.ways().size()))), every.rules());
  }

  @Override
  public List<String> judge(Tab tab) {
    tab.page().evaluate(AXE);
    var findings = new ArrayList<String>();
    for (Way way : ways)
      tab.width(way.width()).scheme(way.scheme()).ask("axe.js", rules.toArray())
          .forEach(finding -> findings.add(way.width() + " " + way.scheme() + ": " + finding));
    return findings;
  }
}
