package jss.report;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jss.problem.Printer;
import jss.problem.Problem;

/**
 * Problems as the XML that Jenkins, GitLab and Azure DevOps read: each problem is a case; one that does not stop a build
 * is a case that went well and has something to say.
 */
final class JunitReport {
  private static final String SUITE = "jss";

  private JunitReport() {}

  static String of(Found found) {
    var text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      long failures = found.strict() ? found.problems().size() : found.errors();
      xml.writeStartElement("testsuites");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", SUITE);
      xml.writeAttribute("tests", String.valueOf(Math.max(1, found.problems().size())));
      xml.writeAttribute("failures", String.valueOf(failures));
      xml.writeAttribute("errors", "0");
      xml.writeAttribute("skipped", "0");
      xml.writeAttribute("time", "0");
      if (found.problems().isEmpty()) testCase(xml, SUITE, found.folder());
      if (found.problems().isEmpty()) xml.writeEndElement();
      for (Problem problem : found.problems()) problem(xml, problem, found);
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.append('\n').toString();
  }

  private static void problem(XMLStreamWriter xml, Problem problem, Found found) throws XMLStreamException {
    testCase(xml, found.path(problem.at()),
        "%s (%d:%d)".formatted(problem.name(), problem.at().line(), problem.at().column()));
    String full = new Printer(found.tongue(), false, found.folder()).text(problem);
    if (found.strict() || Found.isError(problem)) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", clean(Printer.message(problem, found.tongue())));
      xml.writeAttribute("type", problem.name());
    } else xml.writeStartElement("system-out");
    xml.writeCharacters(clean(full));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void testCase(XMLStreamWriter xml, String className, String name) throws XMLStreamException {
    xml.writeStartElement("testcase");
    for (List<String> attribute : List.of(List.of("classname", className), List.of("name", name), List.of("time", "0")))
      xml.writeAttribute(attribute.get(0), clean(attribute.get(1)));
  }

  /** XML 1.0 has no place for most control characters, escaped or not. */
  private static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints().forEach(point -> {
      boolean isAllowed = point == '\t' || point == '\n' || (point >= 0x20 && point < 0xD800)
          || (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
      clean.appendCodePoint(isAllowed ? point : 0xFFFD);
    });
    return clean.toString();
  }
}
