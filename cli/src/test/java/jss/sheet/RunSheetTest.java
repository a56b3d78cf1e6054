package jss.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jss.content.Agenda;
import jss.content.Lang;
import jss.content.Parts;
import jss.content.Tool;
import jss.render.Dates;
import jss.render.Texts;
import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.joining;
import static jss.sheet.GatheringFixture.squeezed;
import static org.assertj.core.api.Assertions.assertThat;

/** A gathering on paper, for those who run it. */
class RunSheetTest {
  private static final List<String> HEADS =
      List.of("Tid", "Hva og hvorfor", "Slik gjør dere", "Personer og grupper", "Utstyr", "Plan B");

  @Test
  void everything_about_an_item_stands_in_its_row() {
    var pages = new GatheringFixture().gathering("""
        participants: 14
        set-up: 30 min
        team: [leder]
        days:
          en:
            start: "09:00"
            items:
              kart:
                type: group-work
                speakers: [taler]
                room: B
                tool: kart
                may-be-cut: true
                materials: {tape: {per: gathering, count: 2}}
        """, """
        purpose: Å se hele byen
        results: [Tre kart]
        days:
          en:
            items:
              kart:
                title: Vi tegner
                text: Tegn det dere ser.
                questions: [Hva mangler?]
                materials: {tape: Teip}
                facilitator: {why: Øyet ser først., how: Gå rundt., output: Tre kart henger., recorder: Verten, plan-b: Tegn på tavla.}
        checklist: {before: [Bestill rom], during: [Hold tiden], after: [Rydd]}
        plan-b: [Møt digitalt]
        """).runSheet(Occasion.WRITTEN);
    String text = String.join(" ", pages);
    assertThat(text).contains(
        "08.30–09.00", "30 min", "09.00–09.40", "40 min", "Kan strykes", "Vi tegner", "Gruppearbeid",
        "Tegn det dere ser.", "Hva mangler?", "Hvorfor: Øyet ser først.", "Gå rundt.", "Kart, 40 min",
        "Tegn kartet 25 min, grupper", "Vis det fram 15 min, plenum", "Rom B", "3 grupper: 2 på 5 og 1 på 4",
        "2 Teip", "3 Store ark", "28 Penner", "1 Ei klokke", "Tre kart henger.", "Tegn på tavla.", "Møt digitalt",
        "Bestill rom", "Hold tiden", "Rydd", "Luft i dagen: 40 min.", "14 personer", "Å se hele byen", "Møteleder",
        "Det trengs 3 skjemaer.");
    assertThat(squeezed(text)).contains("Harordet:Rådgiver,Planogbygg,Kommunen", "Notater:Verten",
        "14Kartark,A4Kart");
    assertThat(text).contains(HEADS);
  }

  @Test
  void each_clock_time_and_length_is_the_agendas() {
    var programme = GatheringFixture.content();
    var model = GatheringFixture.gathering(programme, "samling-mal");
    var sheets = GatheringFixture.sheets(programme);
    for (Lang lang : programme.languages()) {
      String text = String.join(" ", GatheringFixture.pages(sheets, sheets.runSheet(model, lang, Occasion.of(42))));
      var dates = new Dates(Texts.of(lang, java.util.Map.of()));
      for (var day : model.facts().days().values())
        for (Agenda.Slot slot : Agenda.of(day, ref -> programme.tool(ref).map(Tool::length)))
          if (!slot.item().untimed())
            assertThat(text).contains(dates.clock(slot.start().orElseThrow()) + "–"
                + dates.clock(slot.end().orElseThrow()) + " " + dates.length(slot.length().orElseThrow()));
    }
  }

  @Test
  void every_word_of_the_model_gathering_is_there_in_each_language() {
    var programme = GatheringFixture.content();
    var model = GatheringFixture.gathering(programme, "samling-mal");
    var sheets = GatheringFixture.sheets(programme);
    model.words().forEach((lang, words) -> {
      var texts = new ArrayList<String>();
      texts.add(words.text().title());
      texts.addAll(words.text().planB());
      words.text().days().values().forEach(day -> Parts.forEach(day, String.class, texts::add));
      words.text().checklist().ifPresent(list -> Parts.forEach(list, String.class, texts::add));
      String text = GatheringFixture.pages(sheets, sheets.runSheet(model, lang, Occasion.WRITTEN)).stream()
          .map(GatheringFixture::squeezed).collect(joining());
      assertThat(texts).hasSizeGreaterThan(100);
      assertThat(texts.stream().filter(part -> !text.contains(squeezed(part)))).isEmpty();
    });
  }

  @Test
  void heads_are_repeated_on_each_page_and_no_row_is_split_over_three_days() {
    var pages = days(3, 12).runSheet(Occasion.WRITTEN);
    for (int day = 1; day <= 3; day++)
      for (int item = 1; item <= 12; item++) {
        String start = "Punkt %d_%d.".formatted(day, item);
        String end = "Slutt %d_%d.".formatted(day, item);
        List<String> on = pages.stream().filter(page -> page.contains(start)).toList();
        assertThat(on).as(start).hasSize(1);
        assertThat(on.getFirst()).contains(end).contains(HEADS);
      }
    assertThat(String.join(" ", pages)).contains("Dag 1", "Dag 2", "Dag 3");
  }

  @Test
  void the_days_follow_upon_the_date_of_the_occasion() {
    var occasion = new Occasion(Optional.empty(), Optional.of(LocalDate.of(2026, 6, 11)), Optional.of("Bystua"));
    assertThat(String.join(" ", days(3, 1).runSheet(occasion)))
        .contains("Torsdag 11. juni 2026", "Fredag 12. juni 2026", "Lørdag 13. juni 2026", "Bystua");
  }

  private static GatheringFixture days(int days, int items) {
    var facts = new StringBuilder("participants: 20\ndays:\n");
    var words = new StringBuilder("days:\n");
    for (int day = 1; day <= days; day++) {
      facts.append("  dag-%d:\n    start: \"08:00\"\n    items:\n".formatted(day));
      words.append("  dag-%d:\n    items:\n".formatted(day));
      for (int item = 1; item <= items; item++) {
        facts.append("      p-%d: {type: talk, minutes: 20}\n".formatted(item));
        words
            .append("      p-%1$d: {title: Punkt %2$d_%1$d., facilitator: {how: %3$s, plan-b: %3$s Slutt %2$d_%1$d.}}\n"
                .formatted(item, day, "Vi tar det rolig og forteller litt om gangen. ".repeat(item % 4 + 1).strip()));
      }
    }
    return new GatheringFixture().gathering(facts.toString(), words.toString());
  }

  @Test
  void twelve_themes_stand_side_by_side_and_three_hundred_people_are_shared_among_them() {
    String themes = IntStream.rangeClosed(1, 12).mapToObj(i -> "t-%d: {room: R%d, tool: kart}".formatted(i, i))
        .collect(joining(", "));
    String titles = IntStream.rangeClosed(1, 12).mapToObj(i -> "t-%d: {title: Tema nummer %d.}".formatted(i, i))
        .collect(joining(", "));
    var pages = new GatheringFixture().gathering(
        "participants: 300\ndays: {en: {start: \"09:00\", items: {arbeid: {type: group-work, minutes: 60, parallel: {"
            + themes + "}}}}}\n",
        "days: {en: {items: {arbeid: {title: Arbeid, parallel: {" + titles + "}}}}}\n").runSheet(Occasion.WRITTEN);
    String text = String.join(" ", pages);
    IntStream.rangeClosed(1, 12).forEach(i -> assertThat(text)
        .containsOnlyOnce("Tema nummer %d. R%d 25 5 grupper på 5 Kart".formatted(i, i)));
    assertThat(text).contains("60 grupper på 5", "600 Penner", "60 Store ark", "12 Ei klokke");
    pages.stream().filter(page -> page.contains("Tema nummer"))
        .forEach(page -> assertThat(page).contains("Tema Rom Leder Deltakere Grupper Verktøy Spørsmål"));
  }

  @Test
  void tools_used_side_by_side_get_a_row_each() {
    var fixture = new GatheringFixture();
    var keys = IntStream.rangeClosed(1, 9).mapToObj(i -> "v-" + i).toList();
    for (String key : keys) {
      String steps = IntStream.rangeClosed(1, 8).mapToObj(i -> "s%d: {minutes: 5, form: groups}".formatted(i))
          .collect(joining(", "));
      String titles = IntStream.rangeClosed(1, 8).mapToObj(i -> "s%d: Trinn %d i %s.".formatted(i, i, key))
          .collect(joining(", "));
      fixture.write("tools/" + key + "/tool.yaml",
          "phase: start\nparticipants: {min: 2, max: 40}\ndifficulty: easy\nsteps: {" + steps + "}\n");
      for (String lang : List.of("nb", "sv"))
        fixture.write("tools/" + key + "/" + lang + ".md",
            "---\ntitle: Metode " + key + ".\npurpose: Å prøve.\nsteps: {" + titles + "}\n---\n");
    }
    var pages = fixture.gathering(
        "participants: 90\ndays: {en: {start: \"09:00\", items: {arbeid: {type: group-work, minutes: 60, parallel: {"
            + keys.stream().map(key -> key + ": {tool: " + key + "}").collect(joining(", ")) + "}}}}}\n",
        "days: {en: {items: {arbeid: {title: Arbeid, parallel: {"
            + keys.stream().map(key -> key + ": Tema " + key + ".").collect(joining(", ")) + "}}}}}\n")
        .runSheet(Occasion.WRITTEN);
    for (String key : keys)
      assertThat(pages).filteredOn(page -> page.contains("Trinn 1 i " + key + ".")).singleElement().asString()
          .contains("Metode " + key + ".", "Tema " + key + ".", "Trinn 8 i " + key + ".");
  }

  @Test
  void where_nobody_knows_how_many_come_it_says_how_many_for_each() {
    String text = String.join(" ", new GatheringFixture().gathering(
        "days: {en: {start: \"09:00\", items: {kart: {type: group-work, tool: kart}}}}\n",
        "days: {en: {items: {kart: Kart}}}\n").runSheet(Occasion.WRITTEN));
    assertThat(text).contains("Grupper på opptil 6", "2 per person Penner", "1 per gruppe Store ark",
        "Det er ikke oppgitt hvor mange som kommer.");
  }

  @Test
  void a_day_on_which_nothing_has_a_time_is_told_in_order() {
    String text = String.join(" ", new GatheringFixture().gathering(
        "days: {en: {items: {a: {type: dialogue, untimed: true}, b: {type: talk}, c: {type: meal, minutes: 30}}}}\n",
        "days: {en: {items: {a: Veggen, b: Innspill, c: Suppe}}}\n").runSheet(Occasion.of(8)));
    assertThat(text).contains("Hele dagen Veggen", "Uten klokkeslett Innspill", "Uten klokkeslett 30 min Suppe");
  }
}
