package jss.problem;

import java.util.List;
import jss.problem.Known.Parted;
import jss.source.Source;
import jss.source.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BaselineTest {
  private static final String TEXT = "Se [her](a).\nOg [her](b).\n";

  private static Problem vague(String text, int at) {
    return Problem.of("link-text-vague", new Span(Source.of("tools/x/nb.md", text), at, at + 3)).with("text", "her");
  }

  @Test
  void a_problem_is_known_again_when_lines_have_shifted() {
    Baseline baseline = Baseline.of(List.of(vague(TEXT, TEXT.indexOf("her"))));
    String later = "Nytt.\n\n" + TEXT;
    Parted parted = baseline.part(List.of(vague(later, later.indexOf("her")), vague(later, later.lastIndexOf("her"))));
    assertThat(parted.known()).hasSize(1);
    assertThat(parted.fresh()).as("one more of the same is new").hasSize(1);
  }

  @Test
  void what_was_mended_is_counted() {
    Baseline baseline = Baseline.of(List.of(vague(TEXT, TEXT.indexOf("her")), vague(TEXT, TEXT.lastIndexOf("her"))));
    assertThat(baseline.mended(baseline.part(List.of(vague(TEXT, TEXT.indexOf("her")))).known())).isEqualTo(1);
  }

  @Test
  void is_written_in_order_and_read_again_with_any_line_ends() throws Exception {
    Baseline baseline = Baseline.of(List.of(
        Problem.of("yaml-colon", new Span(Source.of("tools/b/tool.yaml", "title: a: b\n"), 8, 9)),
        Problem.of("text-missing", Span.startOf(Source.of("tools/a/tool.yaml", ""))).with("lang",
            new Word("lang.sv"))));
    assertThat(baseline.text().lines().filter(line -> !line.startsWith("#"))).containsExactly(
        "text-missing\ttools/a/tool.yaml\tlang.sv", "yaml-colon\ttools/b/tool.yaml\ttitle: a: b");
    assertThat(Baseline.read(baseline.text().replace("\n", "\r\n"))).isEqualTo(baseline);
  }

  @Test
  void a_long_text_keeps_its_beginning_and_a_hash() {
    String text = "Dette er " + "en lang linje med mange ord ".repeat(9);
    Mark one = Mark.of(Problem.of("raw-html", new Span(Source.of("a", text), 0, text.length())));
    Mark other = Mark.of(Problem.of("raw-html", new Span(Source.of("a", text + "!"), 0, text.length() + 1)));
    assertThat(one.words()).startsWith("Dette er en lang linje").hasSizeLessThanOrEqualTo(Mark.LONGEST);
    assertThat(other.words()).isNotEqualTo(one.words());
  }

  @Test
  void a_damaged_line_is_named() {
    String text = Baseline.of(List.of()).text();
    assertThatThrownBy(() -> Baseline.read(text + "\n<<<<<<< HEAD\n")).isInstanceOf(Baseline.Damaged.class)
        .hasMessage("line 5");
    assertThatThrownBy(() -> Baseline.read("phase: ide\n")).hasMessage("line 1");
    assertThat(Baseline.isOne("phase: ide\n")).isFalse();
  }
}
