package jss.sheet.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Each table is one, with all its cells once, also over pages; each header says what it is the header of. */
final class TableJudge {
  private TableJudge() {}

  static Stream<String> look(Evidence evidence) {
    List<Element> source = evidence.source().elements("table");
    List<Tag> sheet = evidence.root().all("Table");
    if (source.size() != sheet.size()) return Stream.of("tables: there are " + sheet.size() + ", not " + source.size());
    var findings = new ArrayList<String>();
    for (int at = 0; at < source.size(); at++) {
      List<List<String>> wanted = rows(source.get(at));
      List<List<String>> had = sheet.get(at).all("TR").stream()
          .map(row -> row.children().map(TableJudge::cell).toList()).toList();
      if (!wanted.equals(had)) findings.add("tables: cells are " + had + ", not " + wanted);
      if (had.stream().flatMap(List::stream).noneMatch(cell -> cell.startsWith("TH")))
        findings.add("tables: there is no header");
    }
    evidence.source().elements("th").stream().filter(header -> !header.getAttribute("scope").matches("row|col(group)?"))
        .forEach(header -> findings.add("tables: header «" + header.getTextContent().strip() + "» has no scope"));
    return findings.stream();
  }

  private static List<List<String>> rows(Element table) {
    return Source.all(table.getElementsByTagNameNS("*", "tr"))
        .map(row -> Source.all(row.getElementsByTagNameNS("*", "*"))
            .filter(cell -> cell.getLocalName().matches("th|td")).map(TableJudge::cell).toList())
        .toList();
  }

  private static String cell(Element cell) {
    return cell.getLocalName().equals("td")
        ? "TD"
        : "TH " + (cell.getAttribute("scope").equals("row") ? "Row" : "Column");
  }

  private static String cell(Tag cell) {
    return Optional.of(cell.type()).filter(type -> !type.equals("TH"))
        .orElseGet(() -> "TH " + cell.scope().orElse("without scope"));
  }
}
