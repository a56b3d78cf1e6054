package jss.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;
import jss.problem.Catalogue;
import jss.problem.Printer;
import jss.problem.Problem;
import jss.source.Span;
import tools.jackson.core.JsonGenerator;

import static jss.report.Writing.array;
import static jss.report.Writing.object;

/** Problems as a SARIF log (Static Analysis Results Interchange Format 2.1.0, OASIS 2020). */
final class SarifReport {
  private SarifReport() {}

  static String of(Found found) {
    List<String> rules = Stream.concat(found.problems().stream(), found.known().stream()).map(Problem::name).distinct()
        .sorted().toList();
    return object(json -> {
      json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      json.writeStringProperty("version", "2.1.0");
      array(json, "runs", List.of(found), run -> object(json, member -> run(run, rules, member)));
    });
  }

  private static void run(Found found, List<String> rules, JsonGenerator json) {
    object(json, "tool", tool -> object(tool, "driver", driver -> {
      driver.writeStringProperty("name", "jss");
      if (!found.version().isEmpty()) driver.writeStringProperty("version", found.version());
      driver.writeStringProperty("language", found.tongue().tag());
      array(driver, "rules", rules, rule -> object(driver, member -> rule(rule, found, member)));
    }));
    json.writeStringProperty("language", found.tongue().tag());
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeName("results");
    json.writeStartArray();
    found.problems().forEach(problem -> object(json, member -> result(problem, rules, "new", found, member)));
    found.known().forEach(problem -> object(json, member -> result(problem, rules, "unchanged", found, member)));
    json.writeEndArray();
  }

  private static void rule(String name, Found found, JsonGenerator json) {
    var page = Catalogue.page(name).orElseThrow();
    json.writeStringProperty("id", name);
    object(json, "fullDescription", text -> text(text, page.in(found.tongue()).explanation()));
    object(json, "defaultConfiguration",
        configuration -> configuration.writeStringProperty("level", page.severity().name().toLowerCase(
            java.util.Locale.ROOT)));
  }

  private static void result(Problem problem, List<String> rules, String state, Found found, JsonGenerator json) {
    json.writeStringProperty("ruleId", problem.name());
    json.writeNumberProperty("ruleIndex", rules.indexOf(problem.name()));
    if (!found.known().isEmpty()) json.writeStringProperty("baselineState", state);
    json.writeStringProperty("level", found.strict() ? "error" : Found.level(problem));
    object(json, "message", text -> text(text, String.join(" ", Printer.sentences(problem, found.tongue()))));
    array(json, "locations", List.of(problem.at()), at -> object(json, place -> place(at, found, place)));
    array(json, "relatedLocations", problem.related().stream().toList(), at -> object(json, place -> {
      place(at, found, place);
      object(place, "message", text -> text(text, Printer.related(problem, found.tongue())));
    }));
  }

  private static void place(Span at, Found found, JsonGenerator json) {
    object(json, "physicalLocation", physical -> {
      object(physical, "artifactLocation", file -> file.writeStringProperty("uri", uri(found.path(at))));
      object(physical, "region", region -> {
        region.writeNumberProperty("startLine", at.line());
        region.writeNumberProperty("startColumn", at.column());
        int[] end = Writing.end(at);
        region.writeNumberProperty("endLine", end[0]);
        region.writeNumberProperty("endColumn", end[1]);
      });
    });
  }

  private static void text(JsonGenerator json, String text) {
    json.writeStringProperty("text", text);
  }

  /** A relative reference: a colon in it would be taken for a scheme, so that is written out. */
  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(path, e);
    }
  }
}
