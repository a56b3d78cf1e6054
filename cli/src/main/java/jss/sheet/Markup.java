package jss.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads what a template made. */
final class Markup {
  /** Elements within elements: what an author nests on purpose has a fourth of them. */
  private static final int DEEPEST = 120;

  /** How the JDK begins its complaint that there are more. */
  private static final String TOO_DEEP = "JAXP00010006";

  /** What XML 1.0 cannot hold (section 2.2); word processors write such signs for breaks. */
  private static final Pattern NO_CHARACTER = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private Markup() {}

  static Document parse(Sheet sheet) {
    String markup = new String(sheet.markup().get(), StandardCharsets.UTF_8);
    String sound = NO_CHARACTER.matcher(markup).replaceAll(" ");
    try {
      return builder().parse(new InputSource(new StringReader(sound)));
    } catch (SAXException e) {
      String said = String.valueOf(e.getMessage());
      if (said.startsWith(TOO_DEEP)) throw new Unprintable(sheet.name(), Unprintable.Reason.DEPTH);
      throw new IllegalStateException(sheet.name() + ": the template's XHTML is wrong: " + said, e);
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(sheet.name(), e);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
    factory.setNamespaceAware(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new DefaultHandler()); // the JDK's own one prints
    return builder;
  }
}
