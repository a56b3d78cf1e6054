package jss.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import jss.problem.Problem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CodesTest {
  @ParameterizedTest
  @CsvSource({"Norge, NO", "sverige, SE", "Finland, FI", "no, NO", "Narnia,"})
  void a_country_by_its_name_is_understood(String written, String meant, @TempDir Path folder) throws IOException {
    var bench = new Workbench(folder).write("registers/organisations.yaml",
        "kommunen:\n  title: {nb: Kommunen, sv: Kommunen}\n  country: " + written + "\n");
    assertThat(bench.problems()).singleElement().extracting(Problem::suggestion).isEqualTo(Optional.ofNullable(meant));
  }
}
