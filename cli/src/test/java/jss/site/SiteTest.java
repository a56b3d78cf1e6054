package jss.site;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SiteTest {
  private static final String TOOL = "nb/verktoy/kart-over-kysten.html";

  @Test
  void there_is_a_page_for_every_section_and_entry_in_each_language() {
    assertThat(new Small().site().keySet())
        .contains(
            "index.html", "404.html", "nb/index.html", "sv/index.html", "nb/404.html", TOOL,
            "sv/verktyg/karta-over-kusten.html",
            "nb/samlinger/en-dag-ved-havet.html", "sv/traffar/en-dag-vid-havet.html", "nb/prosess/index.html",
            "sv/avsiktsforklaring/avsiktsforklaringen.html", "nb/tilgjengelighet.html", "sv/personuppgifter.html");
  }

  @Test
  void hashtags_of_every_language_are_shown_the_own_first_and_the_others_named() {
    var small = new Small().change("programme.yaml", "owner:",
        "hashtags: [{tag: yhdessa, language: fi}, {tag: sammen}]\nowner:");
    assertThat(small.page("nb/index.html")).containsSubsequence("<li>#sammen</li>",
        "<li><span lang=\"fi\">#yhdessa</span> (finsk)</li>");
  }

  @Test
  void what_only_facilitators_read_never_reaches_the_site() {
    assertThat(String.join("\n", new Small().site().values())).doesNotContain("HEMMELIG", "47 min");
  }

  @Test
  void a_name_without_consent_is_never_shown_but_the_role_is() {
    String page = new Small().page("nb/samlinger/en-dag-ved-havet.html");
    assertThat(page).contains("Vert").doesNotContain("Hemmelig Navn");
  }

  @Test
  void an_ambassador_is_shown_until_the_consent_is_withdrawn() {
    String given =
        "foss: {name: Foss Brygge, isOrganisation: true, consent: {date: 2026-01-02%s}}\n".replace("isO", "is-o");
    String page = "nb/erklaering/erklaeringen.html";
    assertThat(new Small().with("registers/ambassadors.yaml", given.formatted("")).page(page)).contains("Foss Brygge");
    assertThat(new Small().with("registers/ambassadors.yaml", given.formatted(", withdrawn: 2026-02-01")).page(page))
        .doesNotContain("Foss Brygge")
        .contains("Ingen har samtykket");
  }

  @Test
  void content_is_escaped_and_never_read_as_a_template() {
    assertThat(new Small().page(TOOL)).contains("Skriv &lt;alene&gt;", "Ikke ${snakk} &amp; vis.");
  }

  @Test
  void the_length_of_a_tool_is_the_sum_of_its_steps() {
    assertThat(new Small().page(TOOL)).contains("<dd>1 t 30 min</dd>");
    assertThat(new Small().page("sv/verktyg/karta-over-kusten.html")).contains("<dd>1 tim 30 min</dd>");
  }

  @Test
  void a_tool_leads_to_what_comes_after_it_and_to_where_it_is_used() {
    assertThat(new Small().page(TOOL))
        .contains("<a href=\"ideer.html\">Ideer</a>",
            "<a href=\"../samlinger/en-dag-ved-havet.html\">En dag ved havet</a>");
  }

  @Test
  void the_clock_of_a_gathering_follows_from_its_start_and_its_minutes() {
    assertThat(new Small().page("nb/samlinger/en-dag-ved-havet.html"))
        .contains("<time datetime=\"09:45\">09.45</time><span class=\"until\">–11.15</span>", "torsdag 11. juni 2026");
  }

  @Test
  void the_packing_list_is_counted_for_those_who_come() {
    String page = new Small().page("nb/samlinger/en-dag-ved-havet.html");
    assertThat(page).contains("<th scope=\"row\">Store ark</th><td class=\"number\">4</td>",
        "<th scope=\"row\">Ei tavle</th>");
  }

  @Test
  void a_document_that_is_only_known_to_exist_is_named_but_not_linked() {
    assertThat(new Small().page("nb/dokumenter/index.html"))
        .contains("<span>Notatet", "files/registers/rapport.pdf", "(PDF, 12 sider, norsk)")
        .doesNotContain("href=\"\"");
  }

  @Test
  void a_region_has_a_page_even_when_nothing_is_about_it_yet() {
    assertThat(new Small().site().keySet()).contains("nb/regioner/kysten.html", "nb/regioner/innlandet.html");
    assertThat(new Small().page("nb/regioner/index.html")).contains("<a href=\"innlandet.html\">Innlandet</a>");
  }

  @Test
  void the_switcher_leads_to_the_same_entry_and_says_so_when_it_is_missing() {
    assertThat(new Small().page(TOOL))
        .contains("<a href=\"../../sv/verktyg/karta-over-kusten.html\" hreflang=\"sv\" lang=\"sv\">Svenska</a>");
    assertThat(new Small().without("tools/kart/sv.md").page(TOOL))
        .contains("<a href=\"../../sv/index.html\" hreflang=\"sv\">")
        .doesNotContain("hreflang=\"nb\"");
  }

  @Test
  void every_page_that_names_another_version_is_named_by_it_in_turn() {
    Map<String, String> site = new Small().at("https://example.org/kyst").site();
    Pattern alternate =
        Pattern.compile("<link rel=\"alternate\" hreflang=\"(?:nb|sv)\" href=\"https://example.org/kyst/([^\"]*)\">");
    site.forEach((path, page) -> {
      if (!path.endsWith(".html")) return;
      String own = path.replaceFirst("(^|/)index\\.html$", "$1");
      List<String> named = alternate.matcher(page).results().map(match -> match.group(1)).toList();
      if (!own.isEmpty())
        for (String other : named)
          assertThat(site.getOrDefault(other.isEmpty() || other.endsWith("/") ? other + "index.html" : other, ""))
              .as(other).contains("href=\"https://example.org/kyst/" + own + "\"");
    });
    assertThat(site.get(TOOL)).contains("hreflang=\"x-default\"",
        "<link rel=\"canonical\" href=\"https://example.org/kyst/" + TOOL + "\">");
  }

  @Test
  void a_page_for_any_address_has_links_from_the_root_when_it_is_known() {
    assertThat(new Small().at("https://example.org/kyst").page("404.html"))
        .contains("href=\"/kyst/nb/verktoy/index.html\"", "noindex");
    assertThat(new Small().page("nb/404.html")).contains("href=\"verktoy/index.html\"");
  }

  @Test
  void only_the_languages_that_were_asked_for_are_made() {
    var programme = Small.programme(Small.read(Small.FOLDER));
    var options = new Site.Options(java.util.Optional.empty(), List.of(jss.content.Lang.SV), path -> new byte[0]);
    assertThat(Small.site(programme, options).keySet()).noneMatch(path -> path.startsWith("nb/"))
        .contains("sv/index.html");
  }

  @Test
  void a_workspace_can_exchange_a_template_and_a_text() {
    Small own = new Small().file("templates/not-found.ftlh", "Borte: ${frame.title}")
        .file("templates/texts/nb.properties", "title.not-found=Vekk");
    assertThat(own.page("nb/404.html")).isEqualTo("Borte: Vekk");
  }

  @Test
  void headings_have_the_same_ids_in_all_languages_and_no_two_alike() {
    assertThat(ids(new Small().page(TOOL))).contains("slik-leser-dere-kartet", "slik-leser-dere-kartet-2")
        .doesNotHaveDuplicates();
    assertThat(ids(new Small().page("sv/verktyg/karta-over-kusten.html"))).contains("slik-leser-dere-kartet",
        "slik-leser-dere-kartet-2");
    assertThat(new Small().page("sv/verktyg/karta-over-kusten.html")).contains("href=\"ideer.html#om-ideer\"",
        "?a=1&amp;b=2\"");
  }

  private static List<String> ids(String page) {
    return Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map((MatchResult match) -> match.group(1))
        .toList();
  }
}
