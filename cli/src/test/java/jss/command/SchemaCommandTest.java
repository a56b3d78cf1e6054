package jss.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaCommandTest {
  private final StringWriter told = new StringWriter();

  private int run(String... args) {
    return Main.run(args, Map.of(), new PrintWriter(told, true), new PrintWriter(told, true), false);
  }

  @Test
  void contentThatIsNotThereIsAFaultInTheArguments() {
    assertThat(run("schema", "--content", "finnes-ikke", "--ui", "nb")).isEqualTo(UsageFaults.EXIT);
    assertThat(told.toString()).contains("finnes-ikke");
  }

  @ParameterizedTest
  @CsvSource({"nb,skriveprogrammet", "sv,skrivprogrammet", "en,an editor"})
  void theHelpSaysWhatItIsFor(String tongue, String word) {
    assertThat(run("schema", "--help", "--ui", tongue)).isZero();
    assertThat(told.toString()).contains(word);
  }
}
