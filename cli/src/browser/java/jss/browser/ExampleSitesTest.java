package jss.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jss.Examples;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The sites of the examples have no fault either: each page by the HTML checker, each kind of page by axe. */
@ExtendWith(Stage.class)
class ExampleSitesTest {
  static Stream<String> published() {
    return Examples.published();
  }

  @ParameterizedTest
  @MethodSource("published")
  void noPageHasAFault(String example, Tour tour) throws IOException {
    BuiltSite site = BuiltSite.of(Examples.FOLDER.resolve(example), Path.of("target", "browser", example));
    List<String> findings = new ArrayList<>(Nu.check(site.html(), site::bytes));
    try (var server = Loopback.serve(site.folder())) {
      var there = new Tour(site, server, tour.lanes());
      findings.addAll(there.kinds(tab -> {
        List<String> said = new ArrayList<>(tab.noise());
        said.addAll(Axe.twoWays(tab.path()).judge(tab));
        return said;
      }));
    }
    assertThat(findings).isEmpty();
  }
}
