package jss.render;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Whether what a sheet's template made is XML, which a sheet must be. */
final class WellFormed {
  /** What XML cannot hold is taken out of sheets anyway. */
  private static final Pattern NO_CHARACTER = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private WellFormed() {}

  /** Says what the parser stopped at. */
  static final class Fault extends RuntimeException {
    Fault(String said) {
      super(said);
    }
  }

  /** @throws Fault when it is not */
  static byte[] check(byte[] markup) {
    String text = NO_CHARACTER.matcher(new String(markup, StandardCharsets.UTF_8)).replaceAll(" ");
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      factory.newSAXParser().parse(new InputSource(new StringReader(text)), new DefaultHandler());
    } catch (SAXException e) {
      String said = String.valueOf(e.getMessage());
      if (!said.startsWith("JAXP")) throw new Fault(said); // the JDK's bounds are another matter
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
    return markup;
  }
}
