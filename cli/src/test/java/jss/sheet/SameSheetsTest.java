package jss.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import jss.content.Lang;
import jss.content.Programme;
import jss.content.Tool;
import jss.sheet.judge.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** A printable is a function of the content: not of the turn, the process, the time zone or the machine's language. */
@Execution(ExecutionMode.CONCURRENT)
class SameSheetsTest {
  /** Prints a few sheets in all languages, each twice, and tells what bytes they have. */
  public static void main(String[] args) {
    System.out.println(String.join("\n", digests()));
  }

  private static List<String> digests() {
    Programme programme = Trial.content();
    Sheets sheets = Trial.sheets(programme);
    List<Tool> tools = programme.tools().subList(0, 3);
    return programme.languages().stream().flatMap(lang -> tools.stream().flatMap(tool -> twice(sheets, tool, lang)))
        .toList();
  }

  private static java.util.stream.Stream<String> twice(Sheets sheets, Tool tool, Lang lang) {
    return sheets.method(tool, lang).stream().<Sheet>mapMulti((sheet, out) -> both(sheet, out))
        .map(sheet -> sheet.name() + " " + digest(sheets.print(sheet).pdf()));
  }

  private static void both(Sheet sheet, Consumer<Sheet> out) {
    out.accept(sheet);
    out.accept(sheet);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theSameSheetHasTheSameBytesEverywhere() throws IOException, InterruptedException {
    List<String> here = digests();
    assertThat(here).hasSize(12);
    assertThat(here.stream().distinct()).hasSize(6);
    assertThat(abroad()).isEqualTo(here);
  }

  /** Another process in another zone and language. */
  private static List<String> abroad() throws IOException, InterruptedException {
    var builder = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.timezone=Pacific/Auckland",
        "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1", "-XX:TieredStopAtLevel=1", "-cp",
        System.getProperty("java.class.path"), SameSheetsTest.class.getName());
    builder.environment().put("TZ", "Pacific/Auckland");
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (InputStream said = process.getInputStream()) {
      List<String> lines = new String(said.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertThat(process.waitFor()).isZero();
      return lines;
    }
  }
}
