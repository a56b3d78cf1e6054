package jss.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jss.problem.Tongue;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The mistakes that are made most, made while the preview runs: what the editor then reads is held, to be judged. */
class MistakesTest {
  private static final Pattern PANEL = Pattern.compile("<aside id=\"jss-preview\".*?</aside>", Pattern.DOTALL);
  private static final String TOOL = "tools/tankekart/tool.yaml";
  private static final String WORDS = "tools/tankekart/nb.md";
  private static final String PAGE = "/nb/verktoy/tankekart.html";

  private interface Slip {
    void make(Opened preview) throws IOException;
  }

  private static Slip replace(String file, String from, String to) {
    return preview -> preview.write(file, preview.read(file).replace(from, to));
  }

  /** Each is mended before the next is made. */
  private static Map<String, Slip> slips() {
    Map<String, Slip> slips = new LinkedHashMap<>();
    slips.put("a quotation mark is forgotten", replace(WORDS, "title: Tankekart", "title: \"Tankekart"));
    slips.put("a colon stands in a sentence", replace(WORDS, "Få oversikt", "Slik: få oversikt"));
    slips.put("a tab instead of spaces", replace(TOOL, "  tegn", "\ttegn"));
    slips.put("no space after the colon", replace(TOOL, "phase: start", "phase:start"));
    slips.put("a field by its Norwegian name", replace(TOOL, "steps:", "steg:"));
    slips.put("a field twice", replace(TOOL, "difficulty: easy", "difficulty: easy\ndifficulty: hard"));
    slips.put("a number in words", replace(TOOL, "minutes: 20", "minutes: tjue"));
    slips.put("a choice that is none", replace(TOOL, "difficulty: easy", "difficulty: lett"));
    slips.put("a step without words", replace(TOOL, "steps:", "steps:\n  samle: {minutes: 5, form: plenary}"));
    slips.put("the front matter is not closed", replace(WORDS, "---\n", ""));
    slips.put("the Swedish file is missing", preview -> Files.delete(preview.file("tools/tankekart/sv.md")));
    slips.put("a tool that a gathering uses gets another name",
        preview -> Files.move(preview.file("tools/tankekart"), preview.file("tools/kart")));
    slips.put("a link to nothing", preview -> {
      preview.write("pages/om/nb.md", preview.read("pages/om/nb.md") + "\nSe [kartet](tankekrat).\n");
      preview.write("pages/om/sv.md", preview.read("pages/om/sv.md") + "\nSe [kartan](tankekart).\n");
    });
    slips.put("a picture that is not there", preview -> {
      for (String lang : new String[]{"nb", "sv"})
        preview.write("pages/om/" + lang + ".md", preview.read("pages/om/" + lang + ".md") + "\n![Kart](kart.png)\n");
    });
    slips.put("a file saved as Latin-1", preview -> Files.write(preview.file(WORDS),
        preview.read(WORDS).getBytes(StandardCharsets.ISO_8859_1)));
    slips.put("a clock time as it is spoken", replace("gatherings/samling/gathering.yaml", "\"09:00\"", "kl. 9"));
    return slips;
  }

  @ParameterizedTest
  @EnumSource(Tongue.class)
  void eachIsToldSoThatAnEditorCanMendIt(Tongue tongue, @TempDir Path folder) throws IOException {
    var read = new StringBuilder();
    try (Opened preview = Opened.on(folder.resolve("content"), tongue, EditorLink.NONE)) {
      for (var slip : slips().entrySet()) {
        slip.getValue().make(preview);
        String page = preview.awaitPage(PAGE, it -> it.contains("<li class=\"jss-"));
        Matcher panel = PANEL.matcher(page);
        assertThat(panel.find()).isTrue();
        assertThat(page).as("the last good page").contains("Få oversikt over et tema.");
        read.append("== ").append(slip.getKey()).append('\n').append(told(panel.group())).append("\n\n");
        mend(preview);
        preview.awaitPage(PAGE, it -> !it.contains("<li class=\"jss-"));
      }
    }
    Path golden = Path.of("src/test/resources/jss/preview/mistakes." + tongue.tag() + ".txt");
    if (Boolean.getBoolean("golden.refresh")) Files.writeString(golden, read);
    assertThat(read.toString()).isEqualTo(Files.readString(golden).replace("\r\n", "\n"));
  }

  /** The panel as it is read, with the author's lines as they stand. */
  private static String told(String panel) {
    return panel.replaceAll("(?s)<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
        .replace("&#39;", "'").replace("&amp;", "&").replaceAll("(?m)^\\s*\n", "").stripTrailing();
  }

  private static void mend(Opened preview) throws IOException {
    Path renamed = preview.file("tools/kart");
    if (Files.exists(renamed)) Files.move(renamed, preview.file("tools/tankekart"));
    for (String file : new String[]{TOOL, WORDS, "tools/tankekart/sv.md", "pages/om/nb.md", "pages/om/sv.md",
      "gatherings/samling/gathering.yaml"})
      Files.write(preview.file(file), Files.readAllBytes(Opened.BASE.resolve(file)));
  }
}
