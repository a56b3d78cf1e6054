package jss.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import static org.assertj.core.api.Assertions.assertThat;

class LinkedDataTest {
  private final SmallSite small = new SmallSite();

  @Test
  void aToolIsAHowTo() {
    small.tool("tankekart", "title: Tankekart\npurpose: Få oversikt.\n");
    assertThat(about("nb/verktoy/tankekart.html")).containsExactly(
        Map.entry("@type", "HowTo"),
        Map.entry("name", "Tankekart"),
        Map.entry("description", "Få oversikt."),
        Map.entry("inLanguage", "nb"),
        Map.entry("prepTime", "PT20M"),
        Map.entry("performTime", "PT1H15M"),
        Map.entry("totalTime", "PT1H35M"),
        Map.entry("supply", List.of("Ark")),
        Map.entry("step",
            List.of(Map.of("@type", "HowToStep", "name", "Tegn"), Map.of("@type", "HowToStep", "name", "Vis"))));
  }

  @Test
  void aGatheringOnKnownDaysIsAnEvent() {
    small.at("https://sammen.example");
    small.gathering("samling", """
        date: 2020-06-11
        mode: hybrid
        venue: {name: Rådhuset, street: Storgata 1, municipality: Øvre Eiker}
        online: https://moete.example/rom?a=1&b=2
        days: {dag: {start: "09:00", items: {prat: {type: talk, minutes: 45}}}}
        """, "title: Samling\nsummary: Kort.\ndays: {dag: {items: {prat: Prat}}}\n");
    Map<String, Object> event = about("nb/samlinger/samling.html");
    assertThat(event).containsEntry("@type", "Event")
        .containsEntry("url", "https://sammen.example/nb/samlinger/samling.html")
        .containsEntry("startDate", "2020-06-11T09:00:00+02:00")
        .containsEntry("endDate", "2020-06-11T09:45:00+02:00")
        .containsEntry("eventAttendanceMode", "https://schema.org/MixedEventAttendanceMode")
        .containsEntry("organizer", List.of(Map.of("@type", "Organization", "name", "Kommunen")));
    assertThat((List<?>) event.get("location")).hasSize(2).element(1)
        .isEqualTo(Map.of("@type", "VirtualLocation", "url", "https://moete.example/rom?a=1&b=2"));
  }

  @Test
  void aModelOrAMonthIsNoEvent() {
    small.gathering("mal", "model: true\ndate: 2020-06-11\n", "title: Mal\n");
    small.gathering("host", "date: 2020-10\n", "title: Høst\n");
    assertThat(small.text("nb/samlinger/mal.html")).doesNotContain("ld+json");
    assertThat(small.text("nb/samlinger/host.html")).doesNotContain("ld+json");
  }

  @Test
  void newsIsAnArticle() {
    small.write("news/ny/news.yaml", "type: blog\ndate: 2020-10\nupdated: 2020-11-01\n").words("news/ny", "title: Ny\n",
        "");
    assertThat(about("sv/aktuellt/ny.html")).containsEntry("@type", "BlogPosting").containsEntry("headline", "Ny")
        .containsEntry("dateModified", "2020-11-01").doesNotContainKey("datePublished");
  }

  @Test
  void theWayToAPageIsToldWhereAddressesAreWhole() {
    small.at("https://sammen.example").page("om", "");
    Map<String, Object> crumbs = about("nb/om/om.html");
    assertThat(crumbs).containsEntry("@type", "BreadcrumbList");
    assertThat((List<?>) crumbs.get("itemListElement")).map(item -> String.valueOf(((Map<?, ?>) item).get("item")))
        .contains("https://sammen.example/nb/", "https://sammen.example/nb/om/",
            "https://sammen.example/nb/om/om.html");
    assertThat(new SmallSite().page("om", "").text("nb/om/om.html")).doesNotContain("ld+json");
  }

  @Test
  void noTextEndsTheScript() {
    String title = "</script><script>alert(1)</script> <!-- \\\" \\\\ & \\n😀";
    small.tool("tankekart", "title: \"" + title + "\"\nslug: tankekart\npurpose: Se.\n");
    assertThat(about("nb/verktoy/tankekart.html"))
        .containsEntry("name", "</script><script>alert(1)</script> <!-- \" \\ & \n😀");
    assertThat(small.text("nb/verktoy/tankekart.html")).doesNotContain("<script>");
  }

  /** The first thing that a page says it is about. */
  @SuppressWarnings("unchecked")
  private Map<String, Object> about(String path) {
    String page = small.text(path);
    String begin = "<script type=\"application/ld+json\">";
    int from = page.indexOf(begin) + begin.length();
    var whole = (Map<String, Object>) parse(page.substring(from, page.indexOf("</script>", from)));
    assertThat(whole).containsEntry("@context", "https://schema.org");
    return (Map<String, Object>) ((List<?>) whole.getOrDefault("@graph", List.of())).getFirst();
  }

  private static Object parse(String json) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      Object value = value(parser);
      assertThat(parser.nextToken()).isNull();
      return value;
    }
  }

  private static Object value(JsonParser parser) {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          map.put(name, value(parser));
        }
        return map;
      }
      case START_ARRAY -> {
        var list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) list.add(value(parser));
        return list;
      }
      default -> {
        return parser.getString();
      }
    }
  }
}
