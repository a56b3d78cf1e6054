package jss.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jss.content.Lang;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTest {
  private static final Texts NB = Texts.of(Lang.NB, Map.of());

  private static List<Lang> languages() throws IOException {
    try (var files = Files.list(Path.of("../site-templates/texts"))) {
      return files.map(file -> new Lang(String.valueOf(file.getFileName()).replace(".properties", ""))).sorted()
          .toList();
    }
  }

  @Test
  void every_language_has_the_same_texts_with_the_same_gaps() throws IOException {
    for (Lang lang : languages()) {
      Texts texts = Texts.of(lang, Map.of());
      assertThat(texts.all().keySet()).as(lang.tag()).isEqualTo(NB.all().keySet());
      for (String key : NB.all().keySet())
        assertThat(gaps(texts.text(key))).as(lang + " " + key).isEqualTo(gaps(NB.text(key)));
    }
  }

  private static List<String> gaps(String text) {
    return Pattern.compile("\\{\\d}").matcher(text).results().map(match -> match.group()).sorted().distinct().toList();
  }

  @Test
  void templates_ask_only_for_texts_that_are_there() throws IOException {
    var missing = new ArrayList<String>();
    try (var files = Files.list(Path.of("../site-templates/templates"))) {
      for (Path file : files.toList())
        Pattern.compile("\\bt\\('([a-z0-9.-]+)'[,)]").matcher(Files.readString(file)).results()
            .map(match -> match.group(1)).filter(key -> !NB.has(key))
            .forEach(key -> missing.add(file.getFileName() + ": " + key));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void one_is_told_apart_from_more() {
    assertThat(NB.count("pages", 1)).isEqualTo("1 side");
    assertThat(NB.count("pages", 3)).isEqualTo("3 sider");
  }

  @Test
  void a_regional_language_says_its_own_and_has_the_rest_from_its_main_one() {
    Texts finland = Texts.of(new Lang("sv-FI"), Map.of());
    assertThat(finland.text("menu.label")).isEqualTo("Meny");
    assertThat(finland.text("accessibility.statements")).isEqualTo("Tillgänglighetsutlåtanden");
    assertThat(Texts.of(Lang.SV, Map.of()).text("accessibility.statements")).isEqualTo("Tillgänglighetsredogörelser");
    assertThat(Texts.of(new Lang("en-IE"), Map.of()).text("menu.label")).isEqualTo("Menu");
    assertThat(Texts.isKnown(new Lang("xx"))).isFalse();
    assertThat(Texts.isKnown(new Lang("xx-FI"))).isFalse();
  }

  @Test
  void a_regional_language_has_a_file_of_that_alone_which_differs() throws IOException {
    for (Lang lang : languages()) {
      if (!lang.tag().contains("-")) continue;
      Texts main = Texts.of(new Lang(lang.locale().getLanguage()), Map.of());
      Map<String, String> own = Texts.parse(Files.readString(Path.of("../site-templates/texts", lang + ".properties")));
      assertThat(NB.all().keySet()).as(lang.tag()).containsAll(own.keySet());
      own.forEach((key, text) -> assertThat(text).as(lang + " " + key).isNotEqualTo(main.text(key)));
    }
  }

  @Test
  void main_languages_have_every_text_in_their_own_file() throws IOException {
    for (Lang lang : languages()) {
      if (lang.tag().contains("-")) continue;
      String file = Files.readString(Path.of("../site-templates/texts", lang + ".properties"));
      assertThat(Texts.parse(file).keySet()).as(lang.tag()).isEqualTo(NB.all().keySet());
      assertThat(file.lines().filter(line -> line.matches("[a-z].*=\\s*"))).as(lang + " says nothing").isEmpty();
    }
  }

  @Test
  void no_language_has_two_sections_in_one_folder() throws IOException {
    for (Lang lang : languages()) {
      Texts texts = Texts.of(lang, Map.of());
      assertThat(texts.all().keySet().stream().filter(key -> key.startsWith("slug.")).map(texts::text)
          .filter(slug -> slug.matches("[a-z0-9-]+")).toList()).as(lang.tag()).doesNotHaveDuplicates().hasSize(
              (int) texts.all().keySet().stream().filter(key -> key.startsWith("slug.")).count());
    }
  }
}
