package jss.preview;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import jss.problem.Tongue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PreviewTest {
  private static final String TOOL = "/nb/verktoy/tankekart.html";
  @TempDir
  Path folder;
  Opened preview;

  @BeforeEach
  void open() throws IOException {
    preview = Opened.on(folder.resolve("content"), Tongue.NB, EditorLink.VSCODE);
  }

  @AfterEach
  void close() {
    preview.close();
  }

  @Test
  void aPageIsThereWithAPanelAndWaysToItsFilesAndSheets() throws IOException {
    HttpResponse<byte[]> answer = preview.get(TOOL);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'self'");
    assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    String page = preview.page(TOOL);
    assertThat(page).contains("<h1", "Tankekart", "Forhåndsvisning: <strong>ingen feil</strong>",
        "Metodeark</a> (PDF)");
    assertThat(page)
        .contains("href=\"vscode://file" + preview.file("tools/tankekart/nb.md").toAbsolutePath() + ":1:1\"");
    assertThat(preview.page("/__jss/preview.js")).contains("EventSource");
    assertThat(preview.get("/assets/inter.woff2").headers().firstValue("Content-Type")).contains("font/woff2");
  }

  @Test
  void aFolderIsItsFirstPageAndAMissingPageIsTheSitesOwn() {
    assertThat(preview.page("/nb/")).isEqualTo(preview.page("/nb/index.html"));
    assertThat(preview.get("/nb").headers().firstValue("Location")).contains("/nb/");
    assertThat(preview.get("/sv/ingenting.html").statusCode()).isEqualTo(404);
    assertThat(preview.page("/sv/ingenting.html")).contains("<html lang=\"sv\"", "jss-preview");
  }

  @Test
  void whatIsWrittenIsSeenAndWhatIsBrokenStandsOverTheLastGoodPage() throws IOException {
    String good = preview.read("tools/tankekart/nb.md");
    preview.write("tools/tankekart/nb.md", good.replace("Få oversikt", "Se hele bildet"));
    preview.awaitPage(TOOL, page -> page.contains("Se hele bildet"));

    preview.write("tools/tankekart/nb.md", good.replace("purpose:", "formal:"));
    String broken = preview.awaitPage(TOOL, page -> page.contains("jss-stale"));
    assertThat(broken).contains("Se hele bildet", "<details open>", "Innholdet har feil",
        "<code>tools/tankekart/nb.md:3:1</code>", "formal: Få oversikt over et tema.");
    assertThat(broken).contains("tools/tankekart/nb.md").contains(":3:1\"");

    preview.write("tools/tankekart/nb.md", good);
    assertThat(preview.awaitPage(TOOL, page -> !page.contains("jss-stale"))).contains("Få oversikt");
  }

  @Test
  void whatShowsOnlyInFinishedPagesComesAfterwards() throws IOException {
    preview.write("pages/om/nb.md", preview.read("pages/om/nb.md") + "\n[Kartet](tankekart#finnes-ikke)\n");
    preview.write("pages/om/sv.md", preview.read("pages/om/sv.md") + "\n[Kartan](tankekart#finnes-ikke)\n");
    assertThat(preview.awaitPage("/nb/om/om-programmet.html", page -> page.contains("pages/om/nb.md:6:1")))
        .contains("finnes-ikke");
  }

  @Test
  void aDraftIsSeenAndMarked() throws IOException {
    preview.write("pages/om/page.yaml", "draft: true\n");
    String page = preview.awaitPage("/nb/om/om-programmet.html", it -> it.contains("<span class=\"jss-mark\">Utkast"));
    assertThat(page).contains("Dette er et utkast",
        "data-drafts=\"nb/om/om-programmet.html sv/om/om-programmet.html\"");
    assertThat(preview.page(TOOL)).doesNotContain("Dette er et utkast");
  }

  @Test
  void aSheetThatIsTooLongIsToldAndMeasuredOnceItIsOpened() throws IOException {
    preview.write("tools/tankekart/nb.md",
        preview.read("tools/tankekart/nb.md").replace("Få oversikt", "Få oversikt " + "over mye ".repeat(700)));
    assertThat(preview.awaitPage(TOOL, page -> page.contains("over mye over mye"))).doesNotContain("sheet-too-long",
        "(PDF, ");
    preview.get("/nb/verktoy/tankekart.pdf");
    assertThat(preview.awaitPage(TOOL, page -> page.contains("sheet-too-long"))).contains("PDF, ", " sider, ", " kB");
  }

  @Test
  void aTemplateThatIsWrongIsToldOverTheLastGoodPage() throws IOException {
    String good = preview.page(TOOL);
    preview.write("templates/tool.ftlh", "<html><head></head><body>${frame.titel}</body></html>");
    String broken = preview.awaitPage(TOOL, page -> page.contains("jss-stale"));
    assertThat(broken).contains("<code>templates/tool.ftlh:1:26</code>", "«titel»", "Mente du «title»?",
        "Få oversikt");
    assertThat(good).contains("Få oversikt");
    preview.write("templates/tool.ftlh", "<html><head></head><body>${frame.title}!</body></html>");
    assertThat(preview.awaitPage(TOOL, page -> page.contains("Tankekart!"))).doesNotContain("jss-stale");
  }

  @Test
  void aSheetIsMadeWhenItIsOpened() {
    assertThat(preview.get("/nb/verktoy/tankekart.pdf").body()).startsWith("%PDF".getBytes(US_ASCII));
    HttpResponse<byte[]> runSheet = preview.get("/__jss/sheets/run-sheet/samling/sv.pdf");
    assertThat(runSheet.body()).startsWith("%PDF".getBytes(US_ASCII));
    assertThat(runSheet.headers().firstValue("Content-Type")).contains("application/pdf");
    for (String no : List.of("run-sheet/tankekart/sv.pdf", "run-sheet/samling/fi.pdf", "handbook/samling/nb.pdf", "x"))
      assertThat(preview.get("/__jss/sheets/" + no).statusCode()).as(no).isEqualTo(404);
  }

  @Test
  void theStateOfTranslationsIsAPageBesideTheSite() {
    assertThat(preview.page("/__jss/translations")).contains("<h1", "Ikke bekreftet", "jss-preview");
    assertThat(preview.get("/translations.html").statusCode()).isEqualTo(404);
  }

  @Test
  void aProblemIsExplained() {
    assertThat(preview.page("/__jss/explain/unknown-key")).contains("<h1>unknown-key</h1>", "steg:", "Forhåndsvisning");
    assertThat(preview.get("/__jss/explain/no-such").statusCode()).isEqualTo(404);
  }

  @Test
  void contentThatIsBrokenFromTheStartIsToldAndThenShown() throws IOException {
    Path other = folder.resolve("other");
    Opened.copy(Opened.BASE, other);
    String settings = Files.readString(other.resolve("programme.yaml"));
    Files.writeString(other.resolve("programme.yaml"), settings.replace("title:", "titel:"));
    try (Opened swedish = Opened.on(other, Tongue.SV, EditorLink.NONE)) {
      assertThat(swedish.get("/").statusCode()).isEqualTo(503);
      assertThat(swedish.page("/nb/")).contains("Det finns ingen sida att visa ännu", "programme.yaml:1:1", "titel");
      swedish.write("programme.yaml", settings);
      assertThat(swedish.awaitPage("/sv/", page -> page.contains("<h1"))).contains("Tillsammans om platsen");
    }
  }

  @Test
  void aFolderThatGoesAwayAndComesBackIsFollowed() throws IOException {
    Path content = folder.resolve("content");
    Files.move(content, folder.resolve("away"));
    preview.awaitPage(TOOL, page -> page.contains("jss-stale"));
    assertThat(preview.page(TOOL)).contains("Få oversikt", "kan ikke leses");
    Files.move(folder.resolve("away"), content);
    preview.awaitPage(TOOL, page -> !page.contains("jss-stale"));
    preview.write("tools/tankekart/nb.md", preview.read("tools/tankekart/nb.md").replace("Få oversikt", "Igjen"));
    preview.awaitPage(TOOL, page -> page.contains("Igjen"));
  }

  @Test
  void noOtherHostIsAnswered() throws IOException {
    assertThat(preview.raw("GET / HTTP/1.1", "Host: example.org")).contains(" 421 ");
    assertThat(preview.raw("GET / HTTP/1.1", "Host: " + host(), "Host: example.org")).contains(" 421 ");
    assertThat(preview.raw("GET / HTTP/1.1", "Host: " + host(), "Origin: http://example.org")).contains(" 403 ");
    assertThat(preview.raw("GET / HTTP/1.1", "Host: " + host())).contains(" 200 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/../pom.xml", "/nb/../../pom.xml", "/%2e%2e/pom.xml", "/%2E%2e%2Fpom.xml", "/..%5cpom.xml",
    "/..\\pom.xml", "/nb/%00index.html", "/nb//index.html", "//example.org/", "/%c0%ae%c0%ae/pom.xml"})
  void nothingOutsideTheSiteIsReached(String path) throws IOException {
    assertThat(preview.raw("GET " + path + " HTTP/1.1", "Host: " + host())).containsPattern(" 40[04] ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
  void nothingCanBeSent(String method) throws IOException {
    assertThat(preview.raw(method + " / HTTP/1.1", "Host: " + host(), "Content-Length: 0")).contains(" 405 ");
  }

  @Test
  void changesAreToldToItsOwnPagesOnly() throws IOException {
    assertThat(preview.get("/__jss/events").statusCode()).isEqualTo(403);
    assertThat(preview.get("/__jss/events?token=0").statusCode()).isEqualTo(403);
    assertThat(preview.raw("GET /__jss/events HTTP/1.1", "Host: " + host())).contains(" 403 ");
  }

  @Test
  void anotherMachineFindsNobody() throws IOException {
    for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces()))
      for (InetAddress address : Collections.list(card.getInetAddresses()))
        if (!address.isLoopbackAddress())
          assertThatThrownBy(() -> new Socket(address, preview.address().getPort()).close()).as("%s", address)
              .isInstanceOf(IOException.class);
    assertThat(InetAddress.getByName(preview.address().getHost()).isLoopbackAddress()).isTrue();
  }

  private String host() {
    return "localhost:" + preview.address().getPort();
  }
}
