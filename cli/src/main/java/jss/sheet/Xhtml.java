package jss.sheet;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finds and makes elements of a sheet's tree. */
final class Xhtml {
  private static final String NAMESPACE = "http://www.w3.org/1999/xhtml";

  private Xhtml() {}

  static Document empty() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  static Element add(Document document, Node parent, String name) {
    Element element = document.createElementNS(NAMESPACE, name);
    parent.appendChild(element);
    return element;
  }

  /** All elements of a name, in order; {@code *} for any. */
  static List<Element> all(Node within, String name) {
    NodeList found = within instanceof Document document
        ? document.getElementsByTagNameNS("*", name)
        : ((Element) within).getElementsByTagNameNS("*", name);
    var elements = new ArrayList<Element>();
    for (int i = 0; i < found.getLength(); i++) elements.add((Element) found.item(i));
    return elements;
  }

  static Optional<Element> one(Node within, String name) {
    return all(within, name).stream().findFirst();
  }

  static List<Element> children(Element parent) {
    var children = new ArrayList<Element>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling())
      if (child instanceof Element element) children.add(element);
    return children;
  }

  static Optional<Element> classed(Element within, String name) {
    return all(within, "*").stream().filter(element -> isClassed(element, name)).findFirst();
  }

  static boolean isClassed(Element element, String name) {
    return List.of(element.getAttribute("class").split(" ")).contains(name);
  }

  static byte[] bytes(Document document) {
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.METHOD, "xml");
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      var bytes = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(document), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }
}
