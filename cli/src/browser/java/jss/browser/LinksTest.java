package jss.browser;

import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Links lead somewhere, and the switch of language leads to the same entry. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class LinksTest {
  private static final String SOURCE_LANGUAGE = "nb";

  private final Map<String, Face> faces = new TreeMap<>();
  private String origin = "";

  @BeforeAll
  void look(Tour tour, Visits visits) {
    origin = tour.server().origin() + "/";
    visits.pages().forEach((path, visit) -> faces.put(path, Face.of(visit.links())));
  }

  @Test
  void everyLinkLeadsToAPageOrAPlaceOnIt(Tour tour) {
    assertThat(faces.entrySet().stream().flatMap(page -> page.getValue().links().stream()
        .filter(link -> link.startsWith(origin) && !leads(link, tour.site())).distinct()
        .map(link -> page.getKey() + " links to nothing: " + path(link)))).isEmpty();
  }

  @Test
  void aPageSaysItsLanguage() {
    assertThat(faces).allSatisfy((page, face) -> assertThat(face.lang())
        .isEqualTo(isInALanguage(page) ? page.substring(0, page.indexOf('/')) : SOURCE_LANGUAGE));
  }

  @Test
  void theSwitchLeadsToTheSameEntryAndBack() {
    assertThat(faces.entrySet().stream().flatMap(page -> page.getValue().versions().entrySet().stream()
        .flatMap(version -> astray(page.getKey(), page.getValue(), version.getKey(), path(version.getValue())))))
        .isEmpty();
  }

  @Test
  void everyPageInALanguageHasTheSwitch() {
    assertThat(faces).allSatisfy(
        (page, face) -> assertThat(face.versions()).hasSize(isInALanguage(page) || page.equals("404.html") ? 1 : 0));
  }

  /** The others let people choose a language, or stand in for a page that is not there. */
  private static boolean isInALanguage(String page) {
    return page.matches("(nb|sv)/.*");
  }

  private Stream<String> astray(String page, Face face, String lang, String to) {
    Face there = faces.get(to);
    if (there == null) return Stream.of(page + " in " + lang + " is not there: " + to);
    if (!there.lang().equals(lang)) return Stream.of(to + " is not in " + lang);
    String back = there.versions().get(face.lang());
    if (page.equals("404.html")) return Stream.of(); // a copy, for hosts that know of one such page alone
    if (back == null || !path(back).equals(page))
      return Stream.of(page + " leads to " + to + ", which leads to " + back);
    if (!there.headings().equals(face.headings()))
      return Stream.of("%s has the headings %s, and %s %s".formatted(page, face.headings(), to, there.headings()));
    return Stream.of();
  }

  private boolean leads(String link, BuiltSite site) {
    String path = path(link);
    String fragment = URI.create(link).getFragment();
    Face page = faces.get(path);
    if (page == null) return path.startsWith("..") || Files.isRegularFile(site.folder().resolve(path));
    return fragment == null || fragment.isEmpty() || page.ids().contains(fragment);
  }

  /** Inside the site, a folder by its own page. */
  private String path(String address) {
    String path = URI.create(address).getPath().substring(1);
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /** @param versions addresses by language */
  private record Face(String lang, Map<String, String> versions, List<String> ids, List<String> headings,
      List<String> links) {
    static Face of(List<String> lines) {
      var versions = new TreeMap<String, String>();
      for (String line : said(lines, "version"))
        versions.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
      return new Face(said(lines, "lang").getFirst(), versions, said(lines, "id"), said(lines, "heading"),
          said(lines, "link"));
    }

    private static List<String> said(List<String> lines, String word) {
      return lines.stream().filter(line -> line.startsWith(word + " ")).map(line -> line.substring(word.length() + 1))
          .toList();
    }
  }
}
