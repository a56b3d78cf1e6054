package jss.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import jss.Mending;
import jss.problem.Catalogue;
import jss.problem.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds what the pages say of mending against what is mended. */
class MendedPagesTest {
  @Test
  void pagesSayWhatIsMendedAndItIsMended(@TempDir Path folder) throws IOException {
    var mended = new TreeSet<String>();
    for (String name : Catalogue.names()) {
      Page page = Catalogue.page(name).orElseThrow();
      if (page.bad().stream().anyMatch(file -> file.form().startsWith("font"))) continue; // slow, and no text to mend
      Path content = java.nio.file.Files.createDirectory(folder.resolve(name));
      var workbench = new Workbench(content);
      page.bad().forEach(workbench::put);
      Mending mending = Mending.of(content, true);
      mending.done().forEach(remedy -> mended.add(remedy.problem().name()));
      if (page.mended() && !mending.done().isEmpty())
        assertThat(mending.workspace().problems()).as(name).noneMatch(left -> left.name().equals(name));
    }
    List<String> said = Catalogue.names().stream().filter(name -> Catalogue.page(name).orElseThrow().mended()).toList();
    assertThat(said).containsAll(mended);
    assertThat(mended).as("shown by their own examples").containsAll(
        said.stream().filter(
            name -> !List.of("reference-unknown", "wrong-value", "attachment-missing", "id-malformed").contains(name))
            .toList());
  }
}
