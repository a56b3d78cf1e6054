package jss.sheet.judge;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Sheets that are hard to set, and that no judge finds anything about. */
@Execution(ExecutionMode.CONCURRENT)
class SoundTest {
  private static final Trial TRIAL = Trial.of(Trial.content());

  private static void isSound(String style, String body) {
    assertThat(TRIAL.judge(style, body)).isEmpty();
  }

  private static String many(int number, String what) {
    return IntStream.range(0, number).mapToObj(at -> what.replace("N", "nummer " + at)).collect(Collectors.joining());
  }

  @Test
  void aTableOverPagesHasItsHeadOnce() {
    isSound("", """
        <h1>Tabell</h1><table><thead><tr><th scope="col">Navn</th><th scope="col">Tall</th></tr></thead>
        <tbody>%s</tbody></table>""".formatted(many(120, "<tr><th scope=\"row\">Rad N</th><td>N</td></tr>")));
  }

  @Test
  void aListOverPagesIsOne() {
    isSound("ul { padding-left: 6mm }", "<h1>Liste</h1><ul>" + many(120, "<li>Punkt N</li>") + "</ul>");
  }

  @Test
  void aListWithoutMarksIsAList() {
    isSound("ul { list-style: none }", "<h1>Liste</h1><ul><li>En</li><li>To<ul><li>Tre</li></ul></li></ul>");
  }

  @Test
  void aParagraphOverPagesIsOne() {
    isSound("", "<h1>Lang</h1>" + many(3, "<p>Start" + many(700, " ord N") + "</p>"));
  }

  @Test
  void looseWordsComeWhereTheyStand() {
    isSound("",
        "<div><h1>Tittel</h1> løse ord <b>tykke</b> igjen <p>Avsnitt</p> flere <div>boks</div> til slutt</div>");
  }

  @Test
  void whatIsPlacedElsewhereIsReadWhereItIsWritten() {
    isSound("""
        .right { float: right; width: 50mm } .away { position: absolute; top: 60mm; left: 20mm }
        .near { position: relative; left: 3mm }""", """
        <h1>Tittel</h1><div class="right">Til høyre</div><p>Et avsnitt</p><div class="away">Langt unna</div>
        <div class="near">Flyttet litt</div><p>Slutt</p>""");
  }

  @Test
  void cellsOfLayoutAreReadInTheirOrder() {
    isSound("""
        .row { display: table; width: 100% } .row div { display: table-cell } .box { display: inline-block; width: 30mm }
        .two { columns: 2 }""", """
        <h1>Tittel</h1><div class="row"><div>En <span class="box">to</span></div><div>tre <span class="box">fire</span> fem</div>
        </div><div class="two"><p>Seks</p><p>Sju</p></div>""");
  }

  @Test
  void wordsInAnotherLanguageSaySo() {
    isSound("",
        "<h1>Tittel</h1><p>Norsk og <span lang=\"sv\">svenska också</span> her.</p><p lang=\"sv\">Allt är svenska.</p>");
  }

  @Test
  void hyphensAtALineEndAreNoPartOfAWord() {
    isSound("p { width: 22mm }",
        "<h1>Tittel</h1><p>sam\u00ADhandlings\u00ADkompe\u00ADtanse nær-\u200Bmiljø e-post og/eller</p>");
  }

  @Test
  void linksSayWhatTheyAre() {
    isSound("", """
        <h1 id="top">Tittel</h1><p>Se <a href="https://eksempel.no/" title="Eksempel">en lang lenke</a> og
        <a href="#slutt" title="Slutten">slutten</a>.</p><p id="slutt">Slutt</p>""");
  }

  @Test
  void aLinkOverLinesAndPagesIsSound() {
    isSound("", "<h1>Tittel</h1>" + many(90, "<p>Se <a href=\"https://eksempel.no/\" title=\"Eksempel\">lenke "
        + "med mange ord som går over flere linjer fordi den har svært mange ord i seg, N</a>.</p>"));
  }

  @Test
  void aDrawingSaysWhatItShows() {
    isSound("", """
        <h1>Tittel</h1><svg xmlns="http://www.w3.org/2000/svg" width="40mm" height="40mm" viewBox="0 0 10 10" alt="Et kvadrat">
        <path fill="#000" d="M1 1h8v8h-8z"/></svg><p>Etter</p>""");
  }

  @Test
  void aDrawingInALineIsSound() {
    isSound("", """
        <h1>Tittel</h1><p>Foran <svg xmlns="http://www.w3.org/2000/svg" width="9mm" height="9mm" viewBox="0 0 10 10" alt="Et kvadrat">
        <path fill="#000" d="M1 1h8v8h-8z"/></svg> bak</p>""");
  }

  @Test
  void definitionsAreRead() {
    isSound("dt { font-weight: 700 }",
        "<h1>Tittel</h1><dl><dt>Ord</dt><dd>Forklaring</dd><dt>To</dt><dd>Annet</dd></dl>");
  }

  @Test
  void numbersOfPagesMayBeAdded() {
    isSound(".to:after { content: target-counter(attr(href), page) }", """
        <h1>Tittel</h1><p><a class="to" href="#to" title="Kapittel to">Kapittel to </a></p>
        <h2 id="to" style="page-break-before: always">Kapittel to</h2><p>Ord</p>""");
  }

  @Test
  void headingsAndParagraphsMayBePlaced() {
    isSound("h1, p { position: relative; left: 2mm } h2 { position: absolute; top: 40mm; left: 0 }",
        "<h1>Tittel</h1><p>Ord <b>tykke</b> ord</p><h2>Under</h2><p>Slutt</p>");
  }

  @Test
  void itemsMayHaveSeveralParagraphsAndWhatFloats() {
    isSound("ol { padding-left: 8mm } .right { float: right }",
        """
        <h1>Tittel</h1><ol><li><p>En</p><p>to</p><div class="right">tre</div></li><li>Løst<ul><li>innerst</li></ul></li></ol>""");
  }

  @Test
  void aTableInAnotherLanguageWithSpansIsSound() {
    isSound("", """
        <h1>Tittel</h1><table lang="sv"><thead><tr><th scope="col">Namn</th><th scope="col">A</th><th scope="col">B</th></tr></thead>
        <tbody><tr><th scope="row">Rad</th><td colspan="2">Två</td></tr></tbody></table>""");
  }
}
