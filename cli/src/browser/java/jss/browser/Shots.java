package jss.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Takes pictures of the site's pages for people to look at: {@code Shots FOLDER [PAGE…]}, one of each kind if none is named. */
final class Shots {
  private static final List<Integer> WIDTHS = List.of(360, 768, 1280);
  private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

  private Shots() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<String> named = List.of(arguments).subList(1, arguments.length);
    Path work = Files.createTempDirectory("jss-shots");
    BuiltSite site = BuiltSite.ofTheRepository(work.resolve("site"));
    List<String> pages = named.isEmpty() ? site.kinds() : named;
    try (var server = Loopback.serve(site.folder()); var one = new Lane(); var other = new Lane()) {
      new Tour(site, server, List.of(one, other)).of(pages,
          () -> new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE), tab -> shoot(tab, folder));
    }
    System.out.println(pages.size() * WIDTHS.size() * SCHEMES.size() + " pictures in " + folder.toAbsolutePath());
  }

  private static List<String> shoot(Tab tab, Path folder) {
    String page = tab.path().replaceFirst("[.]html$", "").replace('/', '-');
    for (int width : WIDTHS) {
      for (ColorScheme scheme : SCHEMES) {
        Path picture = folder.resolve(page + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png");
        tab.width(width).scheme(scheme).page().screenshot(new ScreenshotOptions().setFullPage(true).setPath(picture));
      }
    }
    return List.of();
  }
}
