package jss.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/**
 * axe in windows of different widths, light and dark, without loading the page anew.
 *
 * @param rules axe's own names; empty for all those of WCAG 2.2 A and AA
 */
record Axe(List<Integer> widths, List<ColorScheme> schemes, List<String> rules) implements Judge {
  private static final String AXE = Scripts.read("/axe.min.js");

  static Axe everyWay() {
    return new Axe(List.of(320, 1280), List.of(ColorScheme.LIGHT, ColorScheme.DARK), List.of());
  }

  @Override
  public List<String> judge(Tab tab) {
    tab.page().evaluate(AXE);
    var findings = new ArrayList<String>();
    for (int width : widths) {
      for (ColorScheme scheme : schemes) {
        tab.width(width).scheme(scheme).ask("axe.js", rules.toArray())
            .forEach(finding -> findings.add(width + " " + scheme + ": " + finding));
      }
    }
    return findings;
  }
}
