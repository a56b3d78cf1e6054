package jss.site;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignpostsTest {
  private final SmallSite small = new SmallSite();

  @Test
  void anOldAddressLeadsToThePageOnAnyHost() {
    moved("om", "title: Om oss\n", "{lang: nb, slug: om}");
    assertThat(small.text("nb/om/om.html")).contains("<meta http-equiv=\"refresh\" content=\"0; url=om-oss.html\">")
        .contains("<a class=\"ds-button\" href=\"om-oss.html\" hreflang=\"nb\">Gå videre</a>")
        .contains("<h1><span lang=\"nb\">Om oss</span></h1>");
    assertThat(small.text("_redirects")).isEqualTo("/nb/om/om.html /nb/om/om-oss.html 301\n");
  }

  @Test
  void searchEnginesAreToldWhatHasTakenItsPlace() {
    small.at("https://sammen.example/a");
    moved("om", "title: Om oss\n", "{lang: nb, slug: om}");
    assertThat(small.text("nb/om/om.html"))
        .contains("<link rel=\"canonical\" href=\"https://sammen.example/a/nb/om/om-oss.html\">")
        .doesNotContain("noindex");
    assertThat(small.text("_redirects")).isEqualTo("/a/nb/om/om.html /a/nb/om/om-oss.html 301\n");
  }

  @Test
  void anAddressThatIsInUseAgainLeadsNowhereElse() {
    moved("om", "title: Om oss\n", "{lang: nb, slug: kontakt}");
    small.page("kontakt", "Ring oss.");
    assertThat(small.text("nb/om/kontakt.html")).contains("Ring oss.");
    assertThat(small.made()).doesNotContainKey("_redirects");
  }

  @Test
  void aPageThatIsNoLongerInALanguageLeadsToTheOneThatIs() {
    small.write("pages/om/page.yaml", "redirects: [{lang: sv, slug: om}]\n");
    small.write("pages/om/nb.md", "---\ntitle: Om oss\n---\n");
    assertThat(small.text("sv/om/om.html")).contains("url=../../nb/om/om-oss.html");
  }

  @Test
  void anIdHasAnAddressThatNeverChanges() {
    small.at("https://sammen.example").page("om", "").write("pages/bare/page.yaml", "menu: true\n")
        .write("pages/bare/nb.md", "---\ntitle: \"Bare <b>\"\n---\n");
    assertThat(small.text("i/om.html"))
        .contains("<a class=\"ds-button\" href=\"../nb/om/om.html\" hreflang=\"nb\">Norsk: om</a>")
        .contains("href=\"../sv/om/om.html\"").contains("noindex").doesNotContain("refresh");
    assertThat(small.text("i/bare.html")).contains("content=\"0; url=../nb/om/bare-b.html\"")
        .contains("Bare &lt;b&gt;");
    assertThat(new SmallSite().page("om", "").paths()).doesNotContain("i/om.html");
  }

  private void moved(String id, String words, String redirect) {
    small.write("pages/" + id + "/page.yaml", "redirects: [" + redirect + "]\n").words("pages/" + id, words, "");
  }
}
