package jss.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A browser of its own, to be used on the thread that opened it: so Playwright asks. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
  /** The shell has the same engine and no windows, menus or extensions: it takes half the time for each page. */
  private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium");

  private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
      "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
      // Both processors have a browser of their own to run: threads that help one cost the other.
      "--js-flags=--single-threaded",
      // Nothing but the site itself can be reached, whatever a page asks for.
      "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");

  static Chromium open() {
    Path executable = executable();
    Playwright playwright = Playwright
        .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(playwright,
        playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS)));
  }

  private static Path executable() {
    return NAMES.stream().flatMap(Chromium::called).findFirst().orElseThrow(() -> new AssertionError(
        "The browser tests need Chromium: none of " + NAMES + " in /usr/bin or on PATH. ./verify installs it."));
  }

  private static Stream<Path> called(String name) {
    return Stream
        .concat(Stream.of("/usr/bin"), Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)))
        .map(folder -> Path.of(folder, name)).filter(Files::isExecutable);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
