package jss.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import jss.problem.Problem;
import jss.problem.Tongue;
import jss.source.Source;
import jss.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReportsTest {
  private static final Source FILE =
      Source.of("tools/å, b/nb.md", "---\ntitle: 😀 Kart\nslugg: <kart & \"hav\">\n---\nHei\u0001 % der\n");

  private static Problem error() {
    return at("unknown-key", "slugg").with("key", "slugg").suggest(java.util.Optional.of("slug"))
        .related(Span.startOf(FILE));
  }

  private static Problem warning() {
    return at("link-text-vague", "Kart").with("text", "Hei\u0001 %\nder");
  }

  private static Problem at(String name, String text) {
    int start = FILE.text().indexOf(text);
    return Problem.of(name, new Span(FILE, start, start + text.length()));
  }

  private static Found found(Tongue tongue, Problem... problems) {
    return new Found(List.of(problems), List.of(), tongue, "content", "0.1.0", false);
  }

  private static JsonNode json(Format format, Found found) {
    return JsonMapper.shared().readTree(format.report(found));
  }

  private static List<String> faults(String schema, String report) {
    try (InputStream in = Objects.requireNonNull(ReportsTest.class.getResourceAsStream(schema), schema)) {
      var rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return rules.validate(report, InputFormat.JSON).stream().map(Object::toString).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void jsonAndSarifAreAsTheirSchemasSay(Tongue tongue) {
    var withKnown = new Found(List.of(error()), List.of(warning()), tongue, "content", "0.1.0", false);
    for (Found found : List.of(found(tongue), found(tongue, error(), warning()), withKnown)) {
      assertThat(faults("problems.schema.json", Format.JSON.report(found))).isEmpty();
      assertThat(faults("/schema/sarif-schema-2.1.0.json", Format.SARIF.report(found))).isEmpty();
    }
  }

  @Test
  void theSchemasFindFault() {
    String report = Format.JSON.report(found(Tongue.EN, error()));
    assertThat(faults("problems.schema.json", report.replace("\"line\":3", "\"line\":0"))).isNotEmpty();
    String sarif = Format.SARIF.report(found(Tongue.EN, error()));
    assertThat(faults("/schema/sarif-schema-2.1.0.json", sarif.replace("\"level\":\"error\"", "\"level\":\"bad\"")))
        .isNotEmpty();
  }

  @Test
  void jsonTellsPlaceTextAndWhatWasMeant() {
    JsonNode problem = json(Format.JSON, found(Tongue.NB, warning(), error())).get("problems").get(1);
    assertThat(problem.get("name").asString()).isEqualTo("unknown-key");
    assertThat(problem.get("file").asString()).isEqualTo("content/tools/å, b/nb.md");
    assertThat(List.of(problem.get("line").asInt(), problem.get("column").asInt(), problem.get("endLine").asInt(),
        problem.get("endColumn").asInt())).containsExactly(3, 1, 3, 6);
    assertThat(problem.get("text").asString()).isEqualTo("slugg");
    assertThat(problem.get("suggestion").asString()).isEqualTo("slug");
    assertThat(problem.get("related").get("line").asInt()).isEqualTo(1);
  }

  @Test
  void columnsAreCountedInCharactersAsPeopleSeeThem() {
    JsonNode region = json(Format.SARIF, found(Tongue.SV, warning())).get("runs").get(0).get("results").get(0)
        .get("locations").get(0).get("physicalLocation").get("region");
    assertThat(region.get("startColumn").asInt()).isEqualTo(10);
    assertThat(region.get("endColumn").asInt()).isEqualTo(14);
  }

  @Test
  void sarifWritesFileNamesAsAddresses() {
    assertThat(Format.SARIF.report(found(Tongue.EN, error())))
        .contains("\"uri\":\"content/tools/%C3%A5,%20b/nb.md\"");
  }

  @Test
  void aWarningIsAnErrorToThoseWhoAskForIt() {
    var strict = new Found(List.of(warning()), List.of(), Tongue.EN, "", "", true);
    assertThat(json(Format.SARIF, strict).at("/runs/0/results/0/level").asString()).isEqualTo("error");
    assertThat(Format.GITHUB.report(strict)).startsWith("::error ");
  }

  private static void validate(String xml) throws Exception {
    SchemaFactory.newDefaultInstance().newSchema(ReportsTest.class.getResource("junit.xsd")).newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }

  @ParameterizedTest
  @EnumSource
  void junitIsAsItsReadersExpectIt(Tongue tongue) throws Exception {
    validate(Format.JUNIT.report(found(tongue)));
    String report = Format.JUNIT.report(found(tongue, error(), warning()));
    validate(report);
    assertThatThrownBy(() -> validate(report.replace("failures=\"1\"", "failures=\"one\"")))
        .isInstanceOf(SAXException.class);
    assertThatThrownBy(() -> validate(report.replace("<failure", "<mistake").replace("</failure", "</mistake")))
        .isInstanceOf(SAXException.class);
  }

  @Test
  void junitHasACaseForEachProblemAndCountsThoseThatStopABuild() throws Exception {
    Element suite = suite(found(Tongue.NB, error(), warning()));
    assertThat(suite.getAttribute("tests")).isEqualTo("2");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(2);
    assertThat(suite.getElementsByTagName("failure").item(0).getTextContent()).contains("slugg: <kart & \"hav\">");
    assertThat(suite.getElementsByTagName("system-out").getLength()).isEqualTo(1);
  }

  @Test
  void junitHasACaseThatWentWellWhenNothingIsWrong() throws Exception {
    Element suite = suite(found(Tongue.SV));
    assertThat(suite.getAttribute("tests")).isEqualTo("1");
    assertThat(suite.getAttribute("failures")).isEqualTo("0");
    assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(1);
    assertThat(suite.getElementsByTagName("failure").getLength()).isZero();
  }

  private static Element suite(Found found) throws Exception {
    Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader(Format.JUNIT.report(found))));
    return (Element) document.getElementsByTagName("testsuite").item(0);
  }

  @Test
  void githubGetsErrorsFirstWithEverythingEscaped() {
    List<String> lines = Format.GITHUB.report(found(Tongue.EN, warning(), error())).lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith(
        "::error file=content/tools/å%2C b/nb.md,line=3,endLine=3,col=1,endColumn=6,title=jss unknown-key::");
    assertThat(lines.get(1)).startsWith("::warning ").contains("%25").contains("%0A");
  }

  @Test
  void aThousandProblemsKeepTheirTrueTotal() {
    Problem[] thousand = Stream.concat(IntStream.range(0, 999).mapToObj(_ -> error()), Stream.of(warning()))
        .toArray(Problem[]::new);
    List<String> lines = Format.GITHUB.report(found(Tongue.NB, thousand)).lines().toList();
    assertThat(lines).hasSize(1001);
    assertThat(lines.getFirst()).startsWith("::error title=jss::").contains("999").contains("advarsler: 1");
  }
}
