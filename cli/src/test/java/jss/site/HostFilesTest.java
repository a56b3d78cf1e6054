package jss.site;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HostFilesTest {
  private final SmallSite small = new SmallSite();

  @Test
  void hostsAreToldThatOnlyTheSiteItselfMayBeLoaded() {
    assertThat(small.text("_headers")).startsWith("/*\n  Content-Security-Policy: default-src 'self';")
        .contains("frame-ancestors 'none'").contains("nosniff").contains("Referrer-Policy")
        .doesNotContain("unsafe");
    assertThat(small.bytes(".nojekyll")).isEmpty();
  }

  @Test
  void noPageHasAnythingThatThePolicyWouldStop() {
    small.at("https://sammen.example").tool("tankekart", "title: Tankekart\npurpose: Se.\n");
    small.gathering("samling", "date: 2020-06-11\n", "title: Samling\n").page("om", "Hei.");
    small.made().forEach((path, bytes) -> {
      if (path.endsWith(".html"))
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)).as(path).doesNotContain(" style=")
            .doesNotContain("<style").doesNotContainPattern("<script(?! src=| type=\"application/ld\\+json\")")
            .doesNotContainPattern(" on[a-z]+=").doesNotContainPattern("src=\"(https?:)?//");
    });
  }
}
