package jss.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/**
 * What is found on a page: all at once, as opening it takes longer than most that is asked there.
 *
 * @param loaded the addresses of all that it loads, itself first
 * @param links as {@code links.js} tells them
 * @param noise what is said on the console, and what is fetched elsewhere
 * @param unset properties that are used and never set
 * @param narrow what cannot be read in a narrow window
 * @param axe what axe finds
 */
record Visit(List<String> loaded, List<String> links, List<String> noise, List<String> unset, List<String> narrow,
    List<String> axe) {

  /** @param judge axe, in the windows that this page is to be seen in */
  static Visit of(Tab tab, Axe judge) {
    var visit = new Visit(
        tab.ask("loaded.js"), tab.ask("links.js"), tab.noise(), tab.ask("styles.js"),
        Legible.findings(tab.width(320)), judge.judge(tab));
    tab.width(1280).scheme(ColorScheme.LIGHT); // for the next page
    return visit;
  }
}
