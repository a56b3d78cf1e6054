package jss.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jss.preview.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The preview as an editor has it: a page that is open while files are saved. */
class PreviewPageTest {
  private static final String TOOL = "nb/verktoy/tankekart.html";
  private static final String ABOUT = "nb/om/index.html";
  private static final String WORDS = "tools/tankekart/nb.md";
  /** What axe cannot judge, as the panel lies over a part of it. */
  private static final String COVERED = "could not be determined because it partially overlaps";
  @TempDir
  Path folder;

  @Test
  void anOpenPageFollowsWhatIsSaved() throws IOException {
    try (Opened preview = Opened.inNorwegian(folder.resolve("content")); Lane lane = new Lane()) {
      assertThat(lane.run(chromium -> follow(preview, chromium)).join()).isEmpty();
    }
  }

  /** What was wrong on the way. */
  private static List<String> follow(Opened preview, Chromium chromium) {
    var wrong = new ArrayList<String>();
    try (BrowserContext context = chromium.browser().newContext()) {
      String origin = "http://127.0.0.1:" + preview.address().getPort();
      // Both pages are open before anything is saved: one that loads itself anew can't be sent elsewhere meanwhile.
      var tab = new Tab(context, origin);
      Page page = tab.width(1280).page();
      tab.open(TOOL);
      var other = new Tab(context, origin);
      other.open(ABOUT);
      String good = preview.read(WORDS);

      preview.write(WORDS, good.replace("Få oversikt", "Se hele bildet"));
      page.waitForSelector("main >> text=Se hele bildet");

      preview.write(WORDS, good.replace("purpose:", "formal:"));
      page.waitForSelector("#jss-preview.jss-stale >> text=«formal» er ikke et felt her.");
      if (!page.locator("main").innerText().contains("Se hele bildet")) wrong.add("the last good page is gone");
      Axe.everyWay().judge(tab).stream().filter(finding -> !finding.contains(COVERED)).forEach(wrong::add);

      preview.write(WORDS, good);
      page.waitForSelector("#jss-preview:not(.jss-stale)", new Page.WaitForSelectorOptions().setTimeout(30_000));
      preview.write("pages/om/page.yaml", "menu: true\ndraft: true\n");
      other.page().waitForSelector("main a .jss-mark");
      wrong.addAll(tab.noise());
      wrong.addAll(other.noise());

      preview.close();
      page.waitForSelector("#jss-preview.jss-gone >> text=Forhåndsvisningen er stoppet.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return wrong;
  }
}
