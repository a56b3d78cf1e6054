package jss.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/**
 * axe in windows of different kinds, without loading the page anew.
 *
 * @param ways the windows that a page is looked at in
 */
record Axe(List<Way> ways) implements Judge {
  private static final String AXE = Scripts.read("/axe.min.js");
  /** All those of WCAG 2.2 A and AA. */
  private static final List<String> EVERY_RULE = List.of();
  /** What may differ between two windows of one page. */
  private static final List<String> OF_LOOKS = List.of("color-contrast", "link-in-text-block", "target-size");

  /**
   * A window.
   *
   * @param width in pixels
   * @param scheme light or dark
   * @param rules axe's own names; empty for all those of WCAG 2.2 A and AA
   */
  record Way(int width, ColorScheme scheme, List<String> rules) {}

  /** Narrow and wide, each light and dark. */
  static Axe everyWay() {
    return new Axe(List.of(new Way(320, ColorScheme.LIGHT, EVERY_RULE), new Way(320, ColorScheme.DARK, EVERY_RULE),
        new Way(1280, ColorScheme.LIGHT, EVERY_RULE), new Way(1280, ColorScheme.DARK, EVERY_RULE)));
  }

  /**
   * One window for each page, the same one every time, and then for its looks the one that differs in both: so each page
   * is seen light and dark, narrow and wide.
   */
  static Axe twoWays(String path) {
    List<Way> every = everyWay().ways();
    int one = Math.floorMod(path.hashCode(), every.size());
    Way other = every.get(every.size() - 1 - one);
    return new Axe(List.of(every.get(one), new Way(other.width(), other.scheme(), OF_LOOKS)));
  }

  @Override
  public List<String> judge(Tab tab) {
    tab.page().evaluate(AXE);
    var findings = new ArrayList<String>();
    for (Way way : ways)
      tab.width(way.width()).scheme(way.scheme()).ask("axe.js", way.rules().toArray())
          .forEach(finding -> findings.add(way.width() + " " + way.scheme() + ": " + finding));
    return findings;
  }
}
