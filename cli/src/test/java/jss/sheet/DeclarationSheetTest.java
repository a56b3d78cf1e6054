package jss.sheet;

import java.util.List;
import jss.content.Declaration;
import jss.content.Kind;
import jss.content.Lang;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeclarationSheetTest {
  private static final Deck DECK = new Deck().rules(10)
      .write("declarations/loftet/declaration.yaml", "issuer: kommunen\n")
      .words("declarations/loftet", """
          title: Løftet
          summary: Ti regler for oss.
          who: Alle kan bli med.
          ambassador: En ambassadør følger reglene.
          consent: [Navnet mitt blir vist., Løftet binder meg ikke juridisk.]
          retold: Teksten er gjenfortalt.
          """, "## Bakgrunn\n\nSe [den første regelen](regel-1).\n");

  private static Printed print(Deck deck, boolean form) {
    Sheets sheets = deck.sheets();
    Declaration declaration = deck.programme().all(Kind.DECLARATION, Declaration.class).getFirst();
    return sheets.print(sheets.declaration(declaration, Lang.NB, form).orElseThrow());
  }

  @Test
  void the_poster_has_all_rules_on_one_side_large_enough_for_two_metres() {
    Printed poster = print(DECK, false);
    assertThat(poster.pages()).isEqualTo(1);
    assertThat(poster.overruns()).isEmpty();
    assertThat(Deck.text(poster)).contains("Løftet", "Kommunen", "Teksten er gjenfortalt.",
        "sammen.example/i/loftet.html");
    List<Deck.Run> rules = Deck.runs(poster).stream().filter(run -> run.text().contains("Dette er regel")).toList();
    assertThat(rules).hasSize(10).allSatisfy(run -> assertThat(run.size()).isGreaterThanOrEqualTo(17.99));
  }

  @Test
  void a_rule_that_is_too_long_for_the_poster_is_told() {
    Deck deck = new Deck().rules(10).rule(7, "Sju", "Altfor mange ord på en plakat. ".repeat(30))
        .write("declarations/loftet/declaration.yaml", "issuer: kommunen\n")
        .words("declarations/loftet", """
            title: Løftet
            who: Alle.
            ambassador: Noen.
            consent: [Ja.]
            """, "");
    assertThat(print(deck, false).overruns()).extracting(Overrun::side).containsExactly("regel-7");
  }

  @Test
  void the_form_is_signed_on_the_side_that_says_what_one_agrees_to() {
    Printed form = print(DECK, true);
    assertThat(form.pages()).isEqualTo(2);
    assertThat(form.overruns()).isEmpty();
    List<String> front = Deck.runs(form).stream().filter(run -> run.page() == 1).map(Deck.Run::text).toList();
    assertThat(String.join(" ", front)).contains("Alle kan bli med.", "En ambassadør følger reglene.",
        "Navnet mitt blir vist.", "Løftet binder meg ikke juridisk.", "Tittel 10", "som privatperson", "Navn",
        "Organisasjon", "Sted", "Dato", "Underskrift");
  }

  @Test
  void the_back_of_the_form_tells_the_background_without_links_that_paper_cannot_follow() {
    List<String> back =
        Deck.runs(print(DECK, true)).stream().filter(run -> run.page() == 2).map(Deck.Run::text).toList();
    assertThat(String.join(" ", back)).contains("Bakgrunn", "Se den første regelen.", "Tittel 3. Dette er regel 3.",
        "Teksten er gjenfortalt.");
  }
}
