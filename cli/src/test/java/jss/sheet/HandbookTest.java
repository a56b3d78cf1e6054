package jss.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Lang;
import jss.content.Tool;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HandbookTest {
  private static PDDocument book = new PDDocument();
  private static Optional<Printed> printed = Optional.empty();

  @BeforeAll
  static void print() throws IOException {
    printed = Optional.of(Books.SHEETS.print(Books.SHEETS.handbook(Lang.NB).orElseThrow()));
    book = Loader.loadPDF(printed.get().pdf());
  }

  @AfterAll
  static void close() throws IOException {
    book.close();
  }

  /** The page of each bookmark, from 1, by its title. */
  private static Map<String, Integer> bookmarks(PDOutlineNode node) throws IOException {
    Map<String, Integer> pages = new LinkedHashMap<>();
    for (PDOutlineItem item : node.children()) {
      pages.put(item.getTitle(), book.getPages().indexOf(item.findDestinationPage(book)) + 1);
      pages.putAll(bookmarks(item));
    }
    return pages;
  }

  private static List<String> titles() {
    return Books.PROGRAMME.tools().stream().map(tool -> tool.title(Lang.NB)).toList();
  }

  private static String index(String bookmark) throws IOException {
    List<Map.Entry<String, Integer>> pages =
        List.copyOf(bookmarks(book.getDocumentCatalog().getDocumentOutline()).entrySet());
    for (int i = 0; i < pages.size(); i++)
      if (pages.get(i).getKey().equals(bookmark))
        return Books.text(book, pages.get(i).getValue(),
            i + 1 < pages.size() ? pages.get(i + 1).getValue() - 1 : book.getNumberOfPages());
    throw new AssertionError("no bookmark " + bookmark + " in " + pages);
  }

  @Test
  void the_contents_and_every_index_name_the_page_that_each_tool_begins_on() throws IOException {
    Map<String, Integer> pages = bookmarks(book.getDocumentCatalog().getDocumentOutline());
    for (String list : List.of("Innhold", "Verktøyene etter tid", "Verktøyene etter fase",
        "Verktøyene etter deltakere og arbeidsform", "Verktøy og arbeidsark fra A til Å")) {
      List<String> lines = index(list).lines().toList();
      for (String title : titles())
        assertThat(lines).as(list).anyMatch(line -> line.matches(
            "(.* )?" + java.util.regex.Pattern.quote(title) + "( .*)? " + pages.get(title)));
    }
    for (String title : titles()) {
      int page = Optional.ofNullable(pages.get(title)).orElseThrow();
      assertThat(Books.text(book, page, page)).contains(title);
    }
  }

  @Test
  void bookmarks_have_the_tools_within_their_phases() {
    var phases = new ArrayList<Integer>();
    for (PDOutlineItem item : book.getDocumentCatalog().getDocumentOutline().children())
      if (item.getTitle().startsWith("Fase ")) {
        int tools = 0;
        for (PDOutlineItem _ : item.children()) tools++;
        phases.add(tools);
      }
    assertThat(phases).hasSize(5);
    assertThat(phases.stream().mapToInt(Integer::intValue).sum()).isEqualTo(titles().size());
  }

  @Test
  void each_tool_is_told_whole() throws IOException {
    String text = flat(Books.text(book, 1, book.getNumberOfPages()).replaceAll("(\\p{L})-\\R(\\p{Ll})", "$1$2"));
    for (Tool tool : Books.PROGRAMME.tools()) {
      Tool.Text words = Optional.ofNullable(tool.words().get(Lang.NB)).orElseThrow().text();
      for (Tool.StepText step : words.steps().values()) assertThat(text).contains(flat(step.title()));
      assertThat(text).contains(flat("jss.example/i/" + tool.id()));
    }
    assertThat(printed.orElseThrow().missing()).isEmpty();
    assertThat(text).doesNotContain("\u00ad");
  }

  private static String flat(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void a_text_is_xhtml_whose_links_lead_into_the_book_or_to_the_site() {
    Sheet sheet = Books.SHEETS.handbook(Lang.SV).orElseThrow();
    var book = Markup.parse(sheet);
    assertThat(Xhtml.all(book, "a")).isNotEmpty().allSatisfy(link -> {
      assertThat(link.getAttribute("title")).isNotEmpty();
      assertThat(link.getAttribute("href")).matches("#.+|https://.+");
    });
    List<String> ids = Xhtml.all(book, "*").stream().map(element -> element.getAttribute("id"))
        .filter(id -> !id.isEmpty()).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(Xhtml.all(book, "a").stream().map(link -> link.getAttribute("href"))
        .filter(href -> href.startsWith("#")).map(href -> href.substring(1))).allMatch(ids::contains);
  }
}
