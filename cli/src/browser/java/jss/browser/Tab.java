package jss.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** A page in the browser, which notices what goes wrong in it while it is looked at. */
final class Tab {
  private final Page page;
  private final String origin;
  private final List<String> noise = new ArrayList<>();

  /** @param origin of the site, without a last {@code /} */
  Tab(BrowserContext context, String origin) {
    this.page = context.newPage();
    this.origin = origin;
    page.onConsoleMessage(this::hear);
    page.onPageError(error -> noise.add("script error: " + error));
    page.onRequest(this::watch);
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning"))
      noise.add("console " + message.type() + ": " + message.text());
  }

  private void watch(Request request) {
    if (!request.url().startsWith(origin + "/") && !request.url().startsWith("data:"))
      noise.add("a request leaves the site: " + request.url());
  }

  /** @param path inside the site, without a first {@code /} */
  Response open(String path) {
    noise.clear();
    Response response = page.navigate(origin + "/" + path);
    if (response == null) throw new IllegalStateException("no answer for " + path);
    return response;
  }

  /** Of the page that is shown, inside the site. */
  String path() {
    return page.url().substring(origin.length() + 1);
  }

  /** What has gone wrong since the page was opened: console errors and warnings, requests that leave the site. */
  List<String> noise() {
    return List.copyOf(noise);
  }

  Page page() {
    return page;
  }

  Tab width(int pixels) {
    page.setViewportSize(pixels, 900);
    return this;
  }

  Tab scheme(ColorScheme scheme) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    return this;
  }

  /** Runs a script that lies beside this class: a function of the arguments that gives a list of sentences. */
  List<String> ask(String script, Object... arguments) {
    String function = "given => { const colour = (%s)(); return (%s)(given); }"
        .formatted(plain("colour.js"), plain(script));
    return page.evaluate(function, List.of(arguments)) instanceof List<?> said
        ? said.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static String plain(String script) {
    return Scripts.read(script).replaceFirst("^(//.*\n)+", "");
  }
}
