package jss.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Regions on a map and on pages, strands, courses, teams and surveys. */
class RegionPagesTest {
  private final SmallSite small = new SmallSite()
      .write("registers/regions.yaml", """
          landet: {title: {nb: Landet, sv: Landet}, type: country, country: FI}
          nordbygd:
            title: {nb: Nordbygd, sv: Norrbygd}
            type: town-pair
            country: FI
            summary: {nb: To byer., sv: Två städer.}
            position: {x: 50, y: 10}
            series: [forum]
            within: landet
          sorbygd: {title: {nb: Sørbygd, sv: Söderbygd}, type: sub-region, position: {x: 10, y: 90}}
          """)
      .write("registers/series.yaml", "forum: {title: {nb: Forumene, sv: Forumen}}\n")
      .write("registers/strands.yaml", """
          kunnskap-om-oss:
            title: {nb: Vite, sv: Veta}
            summary: {nb: Vi spør., sv: Vi frågar.}
            surveys: [enkaten]
          lare:
            title: {nb: Lære, sv: Lära}
            summary: {nb: Vi øver., sv: Vi övar.}
            period: 2021-spring
            courses: [kurset]
            series: [forum]
            parts: [{nb: Å tenke framover, sv: Att tänka framåt}]
          """)
      .write("registers/courses.yaml", """
          kurset:
            title: {nb: Kurset, sv: Kursen}
            host: kommunen
            follows: forum
            curriculum: [{nb: Systemtenkning, sv: Systemtänkande}]
            selection: [{nb: Regionen foreslår, sv: Regionen föreslår}]
            teams: [laget]
          """)
      .write("registers/teams.yaml", """
          laget:
            title: {nb: Laget, sv: Laget}
            model: true
            region: nordbygd
            sectors: [{nb: Bedrifter, sv: Företag}]
            challenge: {nb: Flere skal bli., sv: Fler ska stanna.}
          """)
      .write("registers/surveys.yaml", """
          enkaten:
            title: {nb: Spørsmålene, sv: Frågorna}
            type: survey
            regions: [nordbygd]
            findings: [{nb: De vil samarbeide, sv: De vill samarbeta}]
          """)
      .gathering("forum-1", "date: 2021-03-01\nseries: forum\nregions: [nordbygd]\n", "title: Forum 1\n")
      .gathering("forum-2", "date: 2021-04-01\nseries: forum\nregions: [sorbygd]\n", "title: Forum 2\n");

  @Test
  void regions_with_places_stand_on_a_map_with_the_numbers_of_the_list() {
    String page = small.text("nb/regioner/index.html");
    assertThat(page).contains(
        "aria-label=\"Kart med 2 områder, nummerert som i listen.\"",
        "<a href=\"nordbygd.html\" aria-label=\"1. Nordbygd På kartet: øverst\">",
        "<circle cx=\"40\" cy=\"432\" r=\"18\"/><text x=\"40\" y=\"438\">2</text>",
        "<li id=\"sorbygd\" value=\"2\">", "Økonomisk region · På kartet: nederst til venstre");
    assertThat(page).as("the country has no number").contains("<li class=\"ds-card\" id=\"landet\">");
  }

  @Test
  void the_map_takes_its_shape_and_proportions_from_the_programmes_drawing() {
    small.file("kart.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 150'><path d='M1 1h9'/></svg>"
        .getBytes(StandardCharsets.UTF_8));
    small.write("programme.yaml", """
        title: {nb: Sammen, sv: Tillsammans}
        languages: [nb, sv]
        lede: {nb: Kort., sv: Kort.}
        owner: kommunen
        map: {drawing: kart.svg, description: {nb: Landet fra nord., sv: Landet från norr.}}
        """);
    assertThat(small.text("sv/regioner/index.html")).contains("viewBox=\"0 0 400 600\"",
        "<image href=\"../../files/kart.svg\" width=\"400\" height=\"600\"", "Landet från norr.");
    assertThat(small.paths()).contains("files/kart.svg");
  }

  @Test
  void a_region_without_a_map_is_listed_with_its_page() {
    small.write("registers/regions.yaml", """
        nordbygd: {title: {nb: Nordbygd, sv: Norrbygd}, type: town}
        sorbygd: {title: {nb: Sørbygd, sv: Söderbygd}, type: town}
        """);
    assertThat(small.text("nb/regioner/index.html")).contains("<h2><a href=\"nordbygd.html\">Nordbygd</a></h2>")
        .doesNotContain("<svg class=\"region-map\"");
    assertThat(small.text("nb/regioner/nordbygd.html")).doesNotContain("region-map");
  }

  @Test
  void the_page_of_a_region_tells_all_that_the_programme_does_there() {
    String page = small.text("nb/regioner/nordbygd.html");
    assertThat(page).contains(
        "To steder · Finland", "aria-label=\"Nordbygd er nummer 1 på kartet, øverst.\"",
        "<a href=\"landet.html\">Landet</a>", "<a href=\"../samlinger/index.html#forum\">Forumene</a>", "Forum 1",
        "<a href=\"../kurs-og-team/index.html#laget\">Laget</a>", "Flere skal bli.", "Bedrifter",
        "<a href=\"../kurs-og-team/index.html#kurset\">Kurset</a>", "De vil samarbeide")
        .doesNotContain("Forum 2");
    assertThat(small.text("nb/regioner/landet.html")).contains("<a href=\"nordbygd.html\">Nordbygd</a>");
  }

  @Test
  void strands_are_numbered_and_lead_to_what_happens_in_them() {
    assertThat(small.text("sv/det-gor-vi/index.html")).contains(
        "<li id=\"lare\" value=\"2\">", "våren 2021", "Att tänka framåt",
        "<a href=\"../traffar/index.html#forum\">Forumen</a>",
        "<a href=\"../utbildning-och-team/index.html#kurset\">Kursen</a>",
        "<a href=\"../kunskap/index.html#enkaten\">Frågorna</a>");
    assertThat(small.text("sv/index.html")).contains("<a href=\"det-gor-vi/index.html#lare\">Lära</a>");
  }

  @Test
  void courses_say_what_they_teach_and_who_is_chosen_and_made_up_teams_that_they_are() {
    assertThat(small.text("nb/kurs-og-team/index.html")).contains("Systemtenkning", "Regionen foreslår", "Kommunen",
        "<a href=\"index.html#laget\">Laget</a>", "Oppdiktet eksempel",
        "Dette teamet finnes ikke.", "<a href=\"../regioner/nordbygd.html\">Nordbygd</a>");
  }

  @Test
  void links_in_running_text_lead_to_strands_courses_teams_and_surveys() {
    small.page("om", "[a](lare) [b](kurset) [c](laget) [d](enkaten) [e](nordbygd)");
    assertThat(links(small.text("nb/om/om.html"))).contains("../det-gjor-vi/index.html#lare",
        "../kurs-og-team/index.html#kurset", "../kurs-og-team/index.html#laget", "../kunnskap/index.html#enkaten",
        "../regioner/nordbygd.html");
  }

  @Test
  void a_programme_without_any_of_it_has_no_pages_for_it() {
    assertThat(new SmallSite().paths()).noneMatch(path -> path.contains("regioner") || path.contains("kunnskap")
        || path.contains("kurs-og-team") || path.contains("det-gjor-vi"));
  }

  @Test
  void a_phase_without_tools_leads_to_the_process() {
    assertThat(new SmallSite().text("nb/index.html")).contains("<a href=\"prosess/index.html\">Start</a>");
  }

  private static List<String> links(String page) {
    return Pattern.compile("<a href=\"([^\"]+)\">[a-e]</a>").matcher(page).results().map(match -> match.group(1))
        .toList();
  }
}
