package jss.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jss.content.Gathering;
import jss.content.Lang;
import jss.content.Parts;
import jss.content.Words;
import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.joining;
import static jss.sheet.GatheringFixture.squeezed;
import static org.assertj.core.api.Assertions.assertThat;

/** A gathering on paper, for those who take part. */
class ProgrammeSheetTest {
  @Test
  void what_only_facilitators_read_never_reaches_a_participant() {
    var programme = GatheringFixture.content();
    var sheets = GatheringFixture.sheets(programme);
    var secrets = new ArrayList<String>();
    programme.gatherings().stream().flatMap(gathering -> gathering.words().values().stream()).map(Words::text)
        .forEach(text -> secrets.addAll(internal(text)));
    assertThat(secrets).hasSizeGreaterThan(100);
    for (Gathering gathering : programme.gatherings())
      for (Lang lang : gathering.words().keySet())
        for (var sheet : List.of(sheets.programme(gathering, lang, Occasion.WRITTEN),
            sheets.summaryForms(gathering, lang, Occasion.of(16)), sheets.nameSigns(gathering, lang, Occasion.of(4)))) {
              String text = squeezed(String.join("", GatheringFixture.pages(sheets, sheet)));
              assertThat(secrets.stream().filter(secret -> text.contains(squeezed(secret)))).isEmpty();
            }
  }

  /** The texts for facilitators of a gathering. */
  private static List<String> internal(Gathering.Text text) {
    var internal = new ArrayList<String>(text.planB());
    Parts.forEach(text.days(), Gathering.FacilitatorText.class,
        words -> Parts.forEach(words, String.class, internal::add));
    text.checklist().ifPresent(list -> Parts.forEach(list, String.class, internal::add));
    return internal;
  }

  @Test
  void all_that_participants_may_read_is_there() {
    var programme = GatheringFixture.content();
    var model = GatheringFixture.gathering(programme, "samling-mal");
    var sheets = GatheringFixture.sheets(programme);
    model.words().forEach((lang, words) -> {
      var texts = new ArrayList<String>();
      var text = words.text();
      Stream.of(text.theme(), text.purpose(), text.audience(), text.modelNotice()).forEach(part -> part
          .ifPresent(texts::add));
      text.days().values().forEach(day -> day.items().values().forEach(item -> open(item, texts)));
      String printed = GatheringFixture.pages(sheets, sheets.programme(model, lang, Occasion.WRITTEN)).stream()
          .map(GatheringFixture::squeezed).collect(joining());
      assertThat(texts).hasSizeGreaterThan(40);
      assertThat(texts.stream().filter(part -> !printed.contains(squeezed(part)))).isEmpty();
      assertThat(printed).contains(GatheringFixture.squeezed("sammen.example/i/samling-mal.html"));
    });
  }

  private static void open(Gathering.ItemText item, List<String> texts) {
    texts.add(item.title());
    item.text().ifPresent(texts::add);
    texts.addAll(item.questions());
    item.parallel().values().forEach(theme -> Parts.forEach(theme, String.class, texts::add));
    item.items().values().forEach(inner -> open(inner, texts));
  }

  @Test
  void a_gathering_of_one_item_is_one_page_with_when_where_and_by_whom() {
    var pages = new GatheringFixture().gathering("""
        date: 2026-06-11
        venue: {name: Bystua, street: Storgata 1, municipality: Skien}
        hosts: [kommunen]
        photo-notice: true
        days:
          en: {start: "09:00", items: {innlegg: {type: talk, minutes: 30, speakers: [taler]}}}
        """, """
        audience: Alle som vil
        days: {en: {items: {innlegg: {title: Om byen, questions: [Hvorfor nå?]}}}}
        """).programmeSheet(Occasion.WRITTEN);
    assertThat(pages).singleElement().asString().contains("En god dag", "torsdag 11. juni 2026",
        "Bystua, Storgata 1, Skien", "Kommunen", "Alle som vil", "09.00–09.30", "30 min", "Om byen",
        "Rådgiver, Plan og bygg, Kommunen", "Hvorfor nå?", "Det tas bilder eller opptak.",
        "sammen.example/i/dag.html");
  }
}
