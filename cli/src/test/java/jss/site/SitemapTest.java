package jss.site;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import jss.render.Output;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class SitemapTest {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private final SmallSite small = new SmallSite().at("https://sammen.example/a");

  @Test
  void everyPageStandsThereWithItsVersions() throws Exception {
    small.page("om", "").write("pages/om/page.yaml", "updated: 2020-10-28\n");
    small.write("pages/bare/page.yaml", "menu: true\n").write("pages/bare/nb.md", "---\ntitle: Bare norsk\n---\n");

    Document map = xml("sitemap.xml");
    assertThat(texts(map, "loc")).contains("https://sammen.example/a/nb/", "https://sammen.example/a/nb/om/om.html",
        "https://sammen.example/a/sv/om/om.html", "https://sammen.example/a/nb/om/bare-norsk.html")
        .doesNotHaveDuplicates().noneMatch(loc -> loc.contains("404"));
    Element page = entry(map, "https://sammen.example/a/sv/om/om.html");
    assertThat(texts(page, "lastmod")).containsExactly("2020-10-28");
    assertThat(alternates(page)).containsExactly("nb https://sammen.example/a/nb/om/om.html",
        "sv https://sammen.example/a/sv/om/om.html", "x-default https://sammen.example/a/nb/om/om.html");
    assertThat(alternates(entry(map, "https://sammen.example/a/nb/om/bare-norsk.html"))).isEmpty();
  }

  @Test
  void everyAddressInItIsAFile() throws Exception {
    small.tool("tankekart", "title: Tankekart\npurpose: Se.\n").page("om", "");
    List<String> files = small.paths();
    assertThat(texts(xml("sitemap.xml"), "loc")).isNotEmpty()
        .allMatch(
            loc -> files.contains(loc.replace("https://sammen.example/a/", "").replaceFirst("/$", "/index.html")));
  }

  @Test
  void whatOnlyLeadsOnIsNotInIt() throws Exception {
    small.write("pages/om/page.yaml", "redirects: [{lang: nb, slug: gammel}]\n").words("pages/om", "title: Om\n", "");
    assertThat(texts(xml("sitemap.xml"), "loc")).noneMatch(loc -> loc.contains("gammel") || loc.contains("/i/"));
  }

  @Test
  void aSiteWithTooManyPagesForOneFileGetsSeveral() {
    List<Output> maps = Sitemap.of(small.common(), small.paths(), 4);
    assertThat(maps).extracting(Output::path).startsWith("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml");
    String index = new String(maps.getFirst().body().get(), UTF_8);
    assertThat(index).contains("<sitemapindex xmlns=\"" + NAMESPACE
        + "\"><sitemap><loc>https://sammen.example/a/sitemap-1.xml</loc></sitemap>");
    assertThat(new String(maps.get(1).body().get(), UTF_8).split("<url>", -1)).hasSize(5);
    assertThat(maps).allSatisfy(map -> parse(map.body().get()));
  }

  @Test
  void robotsMayReadEverything() {
    assertThat(small.text("robots.txt")).isEqualTo("""
        User-agent: *
        Disallow:

        Sitemap: https://sammen.example/a/sitemap.xml
        """);
    assertThat(new SmallSite().text("robots.txt")).isEqualTo("User-agent: *\nDisallow:\n");
  }

  private Document xml(String path) throws Exception {
    return parse(small.bytes(path));
  }

  private static Document parse(byte[] bytes) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  private static Element entry(Document map, String address) {
    var entries = map.getElementsByTagNameNS(NAMESPACE, "url");
    for (int i = 0; i < entries.getLength(); i++)
      if (texts((Element) entries.item(i), "loc").contains(address)) return (Element) entries.item(i);
    throw new AssertionError(address);
  }

  private static List<String> texts(Document map, String name) {
    return texts(map.getDocumentElement(), name);
  }

  private static List<String> texts(Element within, String name) {
    var found = within.getElementsByTagNameNS(NAMESPACE, name);
    var texts = new ArrayList<String>();
    for (int i = 0; i < found.getLength(); i++) texts.add(found.item(i).getTextContent());
    return texts;
  }

  private static List<String> alternates(Element entry) {
    var links = entry.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link");
    var alternates = new ArrayList<String>();
    for (int i = 0; i < links.getLength(); i++) {
      var link = (Element) links.item(i);
      alternates.add(link.getAttribute("hreflang") + " " + link.getAttribute("href"));
    }
    return alternates;
  }
}
