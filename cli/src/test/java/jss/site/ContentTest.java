package jss.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import jss.content.Gathering;
import jss.content.Parts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What must be true of every page of the programme itself. */
class ContentTest {
  /** V5: a page with its styles, compressed, without pictures and the font, which is fetched once. */
  private static final int MOST_BYTES = 60_000;

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  private static SortedMap<String, String> site = new java.util.TreeMap<>();

  @BeforeAll
  static void build() {
    var sources = Small.read(Path.of("../content"));
    site = Small.site(Small.programme(sources), new Site.Options(Optional.empty(), List.of(), path -> new byte[0]));
  }

  private static List<String> pages() {
    return site.keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  private static String page(String path) {
    return Optional.ofNullable(site.get(path)).orElseThrow();
  }

  @Test
  void every_page_is_light() {
    int styles = compressed(page("assets/site.css"));
    for (String path : pages()) assertThat(compressed(page(path)) + styles).as(path).isLessThan(MOST_BYTES);
  }

  @Test
  void no_page_has_scripts_or_styles_of_its_own_or_loads_anything_from_elsewhere() {
    for (String path : pages())
      assertThat(page(path)).as(path).doesNotContain(" style=", "<style", "javascript:", " onclick")
          .doesNotContainPattern("<script(?! type=\"application/ld\\+json\")")
          .doesNotContainPattern("(?:src|<link[^>]*href)=\"(?:https?:)?//");
  }

  @Test
  void every_page_has_one_main_heading_and_no_level_is_skipped() {
    for (String path : pages()) {
      List<Integer> levels = Pattern.compile("<h([1-6])[ >]").matcher(page(path)).results()
          .map(match -> Integer.parseInt(match.group(1))).toList();
      assertThat(levels.stream().filter(level -> level == 1)).as(path).hasSize(1);
      for (int i = 1; i < levels.size(); i++)
        assertThat(levels.get(i) - levels.get(i - 1)).as(path + " " + levels).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void every_link_within_the_site_leads_somewhere() {
    var broken = new ArrayList<String>();
    for (String path : pages()) {
      for (String link : LINK.matcher(page(path)).results().map(match -> match.group(1)).toList()) {
        if (link.matches("[a-z]+:.*")) continue;
        String[] parts = link.split("#", 2);
        String target = parts[0].isEmpty() ? path : Path.of(path).resolveSibling(parts[0]).normalize().toString();
        boolean there = site.containsKey(target) || target.endsWith(".woff2");
        if (!there || parts.length > 1 && !ids(target).contains(parts[1])) broken.add(path + " -> " + link);
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void no_page_has_two_places_with_one_name() {
    for (String path : pages())
      assertThat(ID.matcher(page(path)).results().map(match -> match.group(1))).as(path).doesNotHaveDuplicates();
  }

  @Test
  void what_only_facilitators_read_is_on_no_page() {
    var internal = new ArrayList<String>();
    for (Gathering gathering : Small.programme(Small.read(Path.of("../content"))).gatherings())
      for (var words : gathering.words().values()) {
        internal.addAll(words.text().planB());
        words.text().checklist().ifPresent(list -> Parts.forEach(list, String.class, internal::add));
        Parts.forEach(words.text().days(), Gathering.FacilitatorText.class,
            texts -> Parts.forEach(texts, String.class, internal::add));
      }
    assertThat(internal).hasSizeGreaterThan(100);
    for (String path : pages()) {
      String page = page(path).replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
      // A tool's own words may well name a role, such as the group's recorder, as a gathering does.
      int least = path.contains("/samlinger/") || path.contains("/traffar/") ? 1 : 30;
      assertThat(internal.stream().filter(text -> text.length() >= least).filter(page::contains)).as(path).isEmpty();
    }
  }

  private static Set<String> ids(String path) {
    Set<String> ids = new HashSet<>();
    ID.matcher(page(path)).results().forEach(match -> ids.add(match.group(1)));
    return ids;
  }

  private static int compressed(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
