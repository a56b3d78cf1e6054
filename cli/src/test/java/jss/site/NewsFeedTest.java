package jss.site;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NewsFeedTest {
  private final SmallSite small = new SmallSite().at("https://sammen.example");

  @Test
  void theNewsOfALanguageAreAFeed() throws FeedException {
    news("gammel", "2020-01-13", "title: Gammel\n", "");
    news("ny", "2020-06-11", "title: Ny\nsummary: Kort.\n", "Mer om [den gamle](gammel).");

    SyndFeed feed = feed("sv");
    assertThat(feed.getTitle()).contains("Tillsammans");
    assertThat(feed.getAuthors()).extracting("name").containsExactly("Kommunen");
    assertThat(feed.getPublishedDate()).isEqualTo(Instant.parse("2020-06-11T00:00:00Z"));
    assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).containsExactly("Ny", "Gammel");
    SyndEntry entry = feed.getEntries().getFirst();
    assertThat(entry.getLink()).isEqualTo("https://sammen.example/sv/aktuellt/ny.html");
    assertThat(entry.getDescription().getValue()).isEqualTo("Kort.");
    assertThat(entry.getContents().getFirst().getValue())
        .contains("href=\"https://sammen.example/sv/aktuellt/gammel.html\"");
    assertThat(small.text("sv/feed.xml")).contains("xml:lang=\"sv\"")
        .contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"https://sammen.example/nb/feed.xml\"")
        .contains("<link rel=\"self\" type=\"application/atom+xml\" href=\"https://sammen.example/sv/feed.xml\"");
    assertThat(small.text("sv/index.html")).contains("type=\"application/atom+xml\" href=\"feed.xml\"");
  }

  @Test
  void idsStayWhereverTheSiteLies() throws FeedException {
    news("ny", "2020-06-11", "title: Ny\n", "");
    String here = feed("nb").getEntries().getFirst().getUri();
    small.at("https://elsewhere.example/sub");
    assertThat(feed("nb").getEntries().getFirst().getUri()).isEqualTo(here).startsWith("urn:uuid:");
    assertThat(feed("sv").getEntries().getFirst().getUri()).isNotEqualTo(here);
  }

  @Test
  void idsStayWhenTheProgrammeIsRenamedButKeepsItsIdentity() throws FeedException {
    news("ny", "2020-06-11", "title: Ny\n", "");
    String before = feed("nb").getUri();
    small.write("programme.yaml", """
        title: {nb: Bedre sammen, sv: Tillsammans}
        identity: sammen
        languages: [nb, sv]
        lede: {nb: Kort., sv: Kort.}
        owner: kommunen
        """);
    assertThat(feed("nb").getUri()).isEqualTo(before);
  }

  @Test
  void newsOfAMonthHasNoDayOfPublication() throws FeedException {
    news("host", "2020-10", "title: Høst\n", "");
    SyndEntry entry = feed("nb").getEntries().getFirst();
    assertThat(entry.getPublishedDate()).isNull();
    assertThat(entry.getUpdatedDate()).isEqualTo(Instant.parse("2020-10-01T00:00:00Z"));
  }

  @Test
  void noTextBreaksTheFeed() throws FeedException {
    news("ny", "2020-06-11", "title: \"</title> & <b>æ</b>]]> \\x01 \\\"😀\"\n", "Et `</entry>` og & mer.");
    SyndEntry entry = feed("nb").getEntries().getFirst();
    assertThat(entry.getTitle()).isEqualTo("</title> & <b>æ</b>]]>  \"😀");
    assertThat(entry.getContents().getFirst().getValue())
        .isEqualTo("<p>Et <code>&lt;/entry&gt;</code> og &amp; mer.</p>");
  }

  @Test
  void thereIsNoFeedWithoutNewsOrWithoutAnAddress() {
    assertThat(small.paths()).doesNotContain("nb/feed.xml");
    assertThat(small.text("nb/index.html")).doesNotContain("atom+xml");
    var homeless = new SmallSite();
    homeless.write("news/ny/news.yaml", "type: news\ndate: 2020-06-11\n").words("news/ny", "title: Ny\n", "");
    assertThat(homeless.paths()).doesNotContain("nb/feed.xml", "sitemap.xml");
    assertThat(homeless.text("nb/index.html")).doesNotContain("atom+xml").doesNotContain("canonical");
  }

  private void news(String id, String date, String words, String body) {
    small.write("news/" + id + "/news.yaml", "type: news\ndate: " + date + "\n").words("news/" + id, words, body);
  }

  private SyndFeed feed(String lang) throws FeedException {
    return new SyndFeedInput().build(new StringReader(small.text(lang + "/feed.xml")));
  }
}
