package jss.check;

import jss.content.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TonguesTest {
  private static final Lang NYNORSK = new Lang("nn");

  @ParameterizedTest
  @ValueSource(strings = {
    "Skriv ned alle som berøres, og hva de har å si.",
    "Hver gruppe velger en som ikke er med fra før.",
    "Kva er det som ikkje verkar, og korleis kan vi gjere noko med det?",
  })
  void finds_norwegian_in_swedish(String text) {
    assertThat(Tongues.score(text).insteadOf(Lang.SV)).isPresent();
    assertThat(Tongues.score(text).insteadOf(NYNORSK)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Skriv ner alla som berörs och vad de har att säga.",
    "Varje grupp väljer någon som inte varit med tidigare.",
    "Vad är det som inte fungerar, och hur kan vi göra något åt det?",
  })
  void finds_swedish_in_norwegian(String text) {
    assertThat(Tongues.score(text).insteadOf(Lang.NB)).contains(Lang.SV);
    assertThat(Tongues.score(text).insteadOf(Lang.SV)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Malmö, Göteborg och Örebro",
    "Future Place Leadership",
    "Björn Åkerlund leder møtet",
    "Rapporten heter «Vad är det som inte fungerar, och hur kan vi göra något åt det?»",
    "Et ord som inte",
    "Start",
    "",
  })
  void lets_names_quotations_and_single_words_be(String text) {
    assertThat(Tongues.score(text).insteadOf(Lang.NB)).isEmpty();
  }

  @Test
  void has_no_opinion_on_other_languages() {
    assertThat(Tongues.score("Dette er ikke noe for dere, og det vet vi.").insteadOf(Lang.EN)).isEmpty();
  }
}
