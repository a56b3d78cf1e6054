package jss.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates in words, and people in two gatherings. */
class GatheringsTest {
  @TempDir
  Path folder;

  private static List<String> briefs(Workbench bench) throws IOException {
    return bench.problems().stream().map(Workbench::brief).toList();
  }

  private Workbench titled(String nb, String sv) throws IOException {
    return new Workbench(folder)
        .write("gatherings/samling/nb.md",
            "---\ntitle: Samling\ndays:\n  dag-1:\n    title: " + nb + "\n    items: {kart: Kart}\n---\n")
        .write("gatherings/samling/sv.md",
            "---\ntitle: Träff\ndays:\n  dag-1:\n    title: " + sv + "\n    items: {kart: Karta}\n---\n");
  }

  @Test
  void a_weekday_in_a_title_must_be_the_dates() throws IOException {
    assertThat(briefs(titled("Torsdag 11. juni 2020", "Torsdagen den 11 juni"))).isEmpty();
    assertThat(briefs(titled("Vi møtes fredag 11. juni", "Torsdag 11 juni")))
        .containsExactly("gatherings/samling/nb.md:5:21 weekday-wrong");
    assertThat(briefs(titled("Torsdag 11. juni", "Lördag 11 juni 2020")))
        .containsExactly("gatherings/samling/sv.md:5:12 weekday-wrong");
  }

  @Test
  void a_date_that_does_not_exist_or_has_no_weekday_is_let_be() throws IOException {
    assertThat(briefs(titled("Fredag 31. juni", "11 juni"))).isEmpty();
  }

  @Test
  void nobody_is_in_two_gatherings_at_once() throws IOException {
    String facts = """
        type: webinar
        date: 2020-06-11
        days:
          dag-1:
            date: 2020-06-11
            start: "%s"
            items:
              kart: {type: talk, minutes: 60, speakers: [leder]}
        """;
    var bench = titled("En dag", "En dag");
    bench.write("gatherings/samling/gathering.yaml", facts.formatted("09:00"));
    bench.write("gatherings/webinar/gathering.yaml", facts.formatted("09:30"));
    bench.write("gatherings/webinar/nb.md", "---\ntitle: Webinar\ndays: {dag-1: {items: {kart: Kart}}}\n---\n");
    bench.write("gatherings/webinar/sv.md", "---\ntitle: Webbinarium\ndays: {dag-1: {items: {kart: Karta}}}\n---\n");
    assertThat(briefs(bench)).containsExactly("gatherings/webinar/gathering.yaml:8:50 speaker-twice");
    bench.write("gatherings/webinar/gathering.yaml", facts.formatted("10:00"));
    assertThat(briefs(bench)).isEmpty();
  }
}
