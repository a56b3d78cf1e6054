package jss.sheet.judge;

import java.util.Calendar;
import java.util.TimeZone;
import java.util.stream.Stream;
import jss.sheet.judge.Trial.Change;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each judge finds the fault that it is there for. */
class JudgesFailTest {
  private static final Trial TRIAL = Trial.of(Trial.content());
  private static final String SOUND = "<h1>Tittel</h1><p>En to tre.</p>";

  /** A sheet whose markup itself is at fault. */
  private static void isFound(String finding, String style, String body) {
    assertThat(TRIAL.own(style, body)).anySatisfy(said -> assertThat(said).startsWith(finding));
  }

  /** A sheet that has become another than its source says. */
  private static void isFound(String finding, String printed, String source, Change change) {
    assertThat(TRIAL.judge(printed, source, change)).anySatisfy(said -> assertThat(said).startsWith(finding));
  }

  @Test
  void aSoundSheetIsSound() {
    assertThat(TRIAL.judge(SOUND, SOUND, Change.NONE)).isEmpty();
  }

  @Test
  void aLostWord() {
    isFound("text: after «tittel en» come «tre.»", "<h1>Tittel</h1><p>En tre.</p>", SOUND, Change.NONE);
  }

  @Test
  void aWordTooMany() {
    isFound("text: ", "<h1>Tittel</h1><p>En to tre. Fire</p>", SOUND, Change.NONE);
  }

  @Test
  void wordsInAnotherOrder() {
    isFound("text: ", SOUND, SOUND, pdf -> {
      var kids = first(pdf.getDocumentCatalog().getStructureTreeRoot(), "H1").getParent().getCOSObject()
          .getCOSArray(COSName.K);
      kids.add(kids.remove(0));
    });
  }

  @Test
  void wordsThatRunTogether() {
    isFound("text: ", "<h1>Tittel</h1><p>Ento tre.</p>", SOUND, Change.NONE);
  }

  @Test
  void anEmptyPage() {
    isFound("text: there is none", "<p> </p>", SOUND, Change.NONE);
  }

  @Test
  void wordsInTheWrongLanguage() {
    isFound("language: «allt» is sv", "<h1>Tittel</h1><p>Allt</p>", "<h1>Tittel</h1><p lang=\"sv\">Allt</p>",
        Change.NONE);
  }

  @Test
  void aDocumentInNoLanguage() {
    isFound("language: the document's", SOUND, SOUND, pdf -> pdf.getDocumentCatalog().setLanguage(null));
  }

  @Test
  void aHeadingThatIsNone() {
    isFound("headings: [H1], not [H1, H2]", "<h1>Tittel</h1><p>To</p>", "<h1>Tittel</h1><h2>To</h2>", Change.NONE);
  }

  @Test
  void headingsThatSkipALevel() {
    isFound("headings: H1 is followed by H3", "", "<h1>Tittel</h1><h3>Tre</h3>");
    isFound("headings: the first is H2", "", "<h2>Tittel</h2><p>Ord</p>");
  }

  @Test
  void aListThatIsTwo() {
    String list = "<h1>Tittel</h1><ul><li>En</li><li>To</li></ul>";
    isFound("lists: ", list.replace("</li><li>", "</li></ul><ul><li>"), list, Change.NONE);
  }

  @Test
  void aTableWithoutScopes() {
    isFound("tables: header «Navn» has no scope", "",
        "<h1>Tittel</h1><table><thead><tr><th>Navn</th></tr></thead><tbody><tr><td>En</td></tr></tbody></table>");
    String table = "<h1>Tittel</h1><table><tbody><tr><th scope=\"row\">Navn</th><td>En</td></tr></tbody></table>";
    isFound("tables: cells are [[TH without scope, TD]]", table, table,
        pdf -> first(pdf.getDocumentCatalog().getStructureTreeRoot(), "TH").getCOSObject().removeItem(COSName.A));
  }

  @Test
  void aTableWithoutHeaders() {
    isFound("tables: there is no header", "", "<h1>Tittel</h1><table><tbody><tr><td>En</td></tr></tbody></table>");
  }

  @Test
  void aRowTooMany() {
    String row = "<tr><th scope=\"row\">Navn</th><td>En</td></tr>";
    String table = "<h1>Tittel</h1><table><tbody>" + row + "</tbody></table>";
    isFound("tables: cells are", table.replace(row, row + row), table, Change.NONE);
  }

  @Test
  void aPictureWithoutWords() {
    isFound("figures: one has no text", "", "<h1>Tittel</h1>" + drawing("").replace("alt=\"\"", ""));
  }

  @Test
  void aPictureThatIsNotThere() {
    isFound("figures: they are []", SOUND, SOUND + drawing("Et kvadrat"), Change.NONE);
  }

  @Test
  void aLinkThatSaysNothing() {
    isFound("links: the one to https://eksempel.no/ says nothing", SOUND + link(), SOUND + link(), pdf -> pdf.getPage(0)
        .getAnnotations().forEach(link -> link.setContents("")));
  }

  @Test
  void aLinkThatGoesElsewhere() {
    isFound("links: they lead to", SOUND + link(), SOUND + link().replace("eksempel.no", "annet.no"), Change.NONE);
    isFound("links: they lead to", "", SOUND + "<p><a href=\"#borte\" title=\"Borte\">Borte</a></p>");
  }

  @Test
  void aLinkOnEveryFootIsReadOnEveryPage() {
    isFound("text: ", ".under { position: running(under) } @page { @top-center { content: element(under) } }",
        "<div class=\"under\">" + link() + "</div>" + SOUND + "<p style=\"page-break-before: always\">Fire</p>");
  }

  @Test
  void aBookmarkThatIsMissing() {
    isFound("bookmarks: ", SOUND,
        SOUND + "<bookmarks style=\"display:none\"><bookmark name=\"Tittel\" href=\"#a\"/></bookmarks>", Change.NONE);
  }

  @Test
  void manyPagesWithoutBookmarks() {
    isFound("bookmarks: there are none", "p { page-break-before: always }", SOUND + "<p>Ord</p>".repeat(9));
  }

  @Test
  void aFontThatIsNotInTheFile() {
    isFound("fonts: Helvetica", SOUND, SOUND, pdf -> write(pdf, 100, 300, 12, "Utenfor"));
  }

  @Test
  void smallLetters() {
    isFound("legibility: on page 1, letters are of 7.0 pt", "p { font-size: 7pt }", SOUND);
  }

  @Test
  void paleLetters() {
    isFound("legibility: on page 1, letters have too little contrast", "p { color: #ccc }", SOUND);
    isFound("legibility: on page 1, letters have too little contrast", "p { color: #333; background: #444 }", SOUND);
  }

  @Test
  void lettersCutOff() {
    isFound("legibility: on page 1, letters are cut off", "p { overflow: hidden; white-space: nowrap; width: 20mm }",
        "<h1>Tittel</h1><p>En to tre fire fem seks sju åtte ni ti</p>");
  }

  @Test
  void lettersUnderSomething() {
    isFound("legibility: on page 1, letters are covered",
        "div.lid { position: absolute; top: 0; left: 0; width: 90mm; height: 50mm; background: #fff }",
        SOUND + "<div class=\"lid\">Lokk</div>");
  }

  @Test
  void lettersAtTheEdge() {
    isFound("edge: letters on page 1", SOUND, SOUND, pdf -> write(pdf, 4, 300, 12, "Kant"));
  }

  @Test
  void anAreaBeyondThePaper() {
    isFound("edge: an area",
        "@page { margin: 0 } .wide { width: 230mm; height: 20mm; background: #333 } h1 { margin: 9mm }",
        "<h1>Tittel</h1><div class=\"wide\"> </div>");
  }

  @Test
  void aTitleThatIsAnother() {
    isFound("metadata: the title is Annet", SOUND, SOUND, pdf -> pdf.getDocumentInformation().setTitle("Annet"));
    isFound("metadata: the title is not shown", SOUND, SOUND,
        pdf -> pdf.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(false));
  }

  @Test
  void aDateFromAClock() {
    isFound("metadata: a date is", SOUND, SOUND,
        pdf -> pdf.getDocumentInformation().setModificationDate(Calendar.getInstance(TimeZone.getTimeZone("UTC"))));
  }

  @Test
  void aValidatorIsAsked() {
    assertThat(TRIAL.judge("", SOUND + drawing("").replace("alt=\"\"", "")))
        .anySatisfy(said -> assertThat(said).startsWith("ua1 7.3-1"));
  }

  private static String drawing(String alt) {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="9mm" height="9mm" viewBox="0 0 10 10" alt="%s"><path d="M1 1h8v8h-8z"/></svg>
        """.formatted(alt);
  }

  private static String link() {
    return "<p><a href=\"https://eksempel.no/\" title=\"Eksempel\">Lenke</a></p>";
  }

  private static PDStructureElement first(PDStructureNode node, String type) {
    return all(node, type).findFirst().orElseThrow();
  }

  private static Stream<PDStructureElement> all(PDStructureNode node, String type) {
    Stream<PDStructureElement> own = node instanceof PDStructureElement element
        && type.equals(element.getStructureType()) ? Stream.of(element) : Stream.empty();
    return Stream.concat(own, node.getKids().stream().filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast).flatMap(kid -> all(kid, type)));
  }

  private static void write(PDDocument pdf, float x, float y, float size, String text) throws java.io.IOException {
    try (var page = new PDPageContentStream(pdf, pdf.getPage(0), PDPageContentStream.AppendMode.APPEND, true, true)) {
      page.beginText();
      page.setFont(new PDType1Font(FontName.HELVETICA), size);
      page.newLineAtOffset(x, y);
      page.showText(text);
      page.endText();
    }
  }
}
