package jss.report;

import jss.problem.Printer;
import jss.problem.Problem;
import jss.source.Span;
import tools.jackson.core.JsonGenerator;

import static jss.report.Writing.array;
import static jss.report.Writing.object;

/** Problems as JSON: {@code problems.schema.json} beside this class says what it holds. */
final class JsonReport {
  private JsonReport() {}

  static String of(Found found) {
    return object(json -> {
      json.writeNumberProperty("version", 1);
      object(json, "tool", tool -> {
        tool.writeStringProperty("name", "jss");
        tool.writeStringProperty("version", found.version());
      });
      json.writeStringProperty("language", found.tongue().tag());
      object(json, "totals", totals -> {
        totals.writeNumberProperty("errors", found.errors());
        totals.writeNumberProperty("warnings", found.warnings());
        totals.writeNumberProperty("known", found.known().size());
      });
      array(json, "problems", found.problems(),
          problem -> object(json, member -> problem(problem, found, member)));
    });
  }

  private static void problem(Problem problem, Found found, JsonGenerator json) {
    json.writeStringProperty("name", problem.name());
    json.writeStringProperty("severity", Found.level(problem));
    json.writeStringProperty("message", Printer.message(problem, found.tongue()));
    json.writeStringProperty("help", Printer.help(problem, found.tongue()));
    place(json, problem.at(), found);
    json.writeStringProperty("text", problem.at().text());
    problem.suggestion().ifPresent(meant -> json.writeStringProperty("suggestion", meant));
    problem.related().ifPresent(span -> object(json, "related", place -> {
      place.writeStringProperty("message", Printer.related(problem, found.tongue()));
      place(place, span, found);
    }));
  }

  private static void place(JsonGenerator json, Span at, Found found) {
    json.writeStringProperty("file", found.path(at));
    json.writeNumberProperty("line", at.line());
    json.writeNumberProperty("column", at.column());
    int[] end = Writing.end(at);
    json.writeNumberProperty("endLine", end[0]);
    json.writeNumberProperty("endColumn", end[1]);
  }
}
