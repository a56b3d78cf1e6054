package jss.site;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jss.content.Lang;
import jss.content.When;
import jss.render.Output;

/**
 * Every page and its versions in other languages, for search engines (sitemaps.org, with Google's {@code xhtml:link}).
 * Without the site's address there is none, as it must have whole addresses.
 */
final class Sitemap {
  /** The most pages that one file may hold, by the protocol. */
  private static final int MOST = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final Common common;
  private final Versions versions;

  private Sitemap(Common common) {
    this.common = common;
    this.versions = new Versions(common);
  }

  /** @param files of the site; what is no page that search engines are to find is passed by */
  static List<Output> of(Common common, Collection<String> files) {
    return of(common, files, MOST);
  }

  /** @param most how many pages go into one file; when there are more, the first file lists the others */
  static List<Output> of(Common common, Collection<String> files, int most) {
    var outputs = new ArrayList<Output>();
    if (common.urls().base().isEmpty()) return outputs;
    var map = new Sitemap(common);
    List<String> pages = files.stream().filter(file -> map.versions.of(file).isPresent()).sorted().toList();
    if (pages.size() <= most) outputs.add(Output.text("sitemap.xml", () -> map.pages(pages)));
    else {
      int parts = (pages.size() + most - 1) / most;
      outputs.add(Output.text("sitemap.xml", () -> map.index(parts)));
      for (int part = 0; part < parts; part++) {
        List<String> some = pages.subList(part * most, Math.min((part + 1) * most, pages.size()));
        outputs.add(Output.text(name(part), () -> map.pages(some)));
      }
    }
    return outputs;
  }

  private static String name(int part) {
    return "sitemap-" + (part + 1) + ".xml";
  }

  private String pages(List<String> pages) {
    return document("urlset", xml -> {
      xml.writeNamespace("xhtml", XHTML);
      for (String path : pages) page(xml, path, versions.of(path).orElseThrow());
    });
  }

  private String index(int parts) {
    return document("sitemapindex", xml -> {
      for (int part = 0; part < parts; part++) {
        xml.writeStartElement("sitemap");
        text(xml, "loc", address(name(part)));
        xml.writeEndElement();
      }
    });
  }

  private void page(XMLStreamWriter xml, String path, Versions.Page page) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("url");
    text(xml, "loc", address(path));
    Optional<When> updated = page.updated().filter(When::isDay);
    if (updated.isPresent()) text(xml, "lastmod", updated.get().first().toString());
    if (page.paths().size() > 1) {
      for (Map.Entry<Lang, String> version : page.paths().entrySet())
        alternate(xml, version.getKey().tag(), version.getValue());
      String source = page.paths().get(common.languages().getFirst());
      if (source != null) alternate(xml, "x-default", source);
    }
    xml.writeEndElement();
  }

  private void alternate(XMLStreamWriter xml, String tag, String path) throws XMLStreamException {
    xml.writeEmptyElement("xhtml", "link", XHTML);
    xml.writeAttribute("rel", "alternate");
    xml.writeAttribute("hreflang", tag);
    xml.writeAttribute("href", address(path));
  }

  private String address(String path) {
    return common.urls().absolute(path).orElseThrow();
  }

  private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private interface Body {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private static String document(String root, Body body) {
    var text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(NAMESPACE);
      body.write(xml);
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.append('\n').toString();
  }
}
