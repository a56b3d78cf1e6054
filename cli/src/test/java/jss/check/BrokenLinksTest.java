package jss.check;

import java.io.IOException;
import java.nio.file.Path;
import jss.problem.Printer;
import jss.problem.Problem;
import jss.problem.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BrokenLinksTest {
  @TempDir
  private Path folder;

  @Test
  void aBrokenLinkIsToldWhereItIsWrittenInEveryLanguage() throws IOException {
    var workbench = new Workbench(folder)
        .write("pages/om/nb.md", "---\ntitle: Om\n---\nSe [kartet](tankekart#stegene).\n")
        .write("pages/om/sv.md", "---\ntitle: Om\n---\nSe\n[kartan](tankekart#stegene).\n");
    assertThat(workbench.problemsWithPages()).extracting(Workbench::brief)
        .containsExactly("pages/om/nb.md:4:4 link-broken", "pages/om/sv.md:5:1 link-broken");
    Problem problem = workbench.problemsWithPages().getFirst();
    assertThat(new Printer(Tongue.NB, false).text(problem)).contains("«tankekart#stegene» fører ingen steder: "
        + "på nb/verktoy/tankekart.html er det ikke noe sted som heter stegene.");
  }

  @Test
  void whatIsWrongInATemplateIsToldOnce() throws IOException {
    var workbench = new Workbench(folder)
        .write("templates/rule.ftlh", "<p>${frame.title}</p>")
        .write("templates/page.ftlh", "<p id=\"a\"></p><p id=\"a\"></p><a href=\"borte.html\">Borte</a>");
    assertThat(workbench.problemsWithPages()).extracting(Workbench::brief).containsExactly(
        "pages/om/page.yaml:1:1 id-repeated", "pages/om/page.yaml:1:1 link-broken",
        "pages/om/page.yaml:1:1 link-broken");
  }

  @Test
  void anErrorInAPageStopsTheBuild() throws IOException {
    new Workbench(folder).write("templates/page.ftlh", "<a href=\"borte.html\">Borte</a>");
    var result =
        jss.Build.run(jss.Options.of(folder, folder.resolveSibling(folder.getFileName() + "-site")), jss.Progress.NONE);
    assertThat(result.isPublished()).isFalse();
    assertThat(result.problems()).extracting(Problem::name).containsOnly("link-broken");
  }
}
