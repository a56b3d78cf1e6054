package jss.sheet;

import java.util.HashMap;
import java.util.Map;
import jss.content.Lang;
import jss.sheet.judge.Judges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** A handbook of a programme with a guide and a case that failed. */
@Execution(ExecutionMode.CONCURRENT)
class GuideBookTest {
  private final PrintShop shop = PrintShop.of(files());

  private static Map<String, String> files() {
    Map<String, String> files = new HashMap<>();
    files.put("programme.yaml", """
        title: {nb: Sammen, sv: Tillsammans}
        languages: [nb, sv]
        lede: {nb: Kort., sv: Kort.}
        owner: kommunen
        published: 2020-01-13
        """);
    files.put("registers/organisations.yaml", "kommunen: {title: {nb: Kommunen, sv: Kommunen}}\n");
    files.put("registers/people.yaml",
        "radgiver: {role: {nb: Rådgiver, sv: Rådgivare}, organisation: kommunen, contact: true}\n");
    files.put("registers/phases.yaml", "start: {title: {nb: Start, sv: Start}, symbol: lens}\n");
    files.put("registers/questions.yaml", """
        hvem: {question: {nb: Hvem kan være med?, sv: Vem kan vara med?}, answer: {nb: Alle., sv: Alla.}}
        """);
    files.put("tools/kart/tool.yaml", """
        phase: start
        participants: {min: 4, max: 40}
        prepare: 20 min
        difficulty: easy
        materials: {ark: {per: group, count: 1}}
        steps: {tegn: {minutes: 50, form: groups}}
        """);
    words(files, "tools/kart", "title: Kart\npurpose: Se.\nmaterials: {ark: Ark}\nsteps: {tegn: Tegn}\n", "");
    files.put("pages/velge/page.yaml", "tools: [kart]\ncases: [havn]\nquestions: [hvem]\ncontacts: [radgiver]\n");
    words(files, "pages/velge", "title: Velge\n",
        "Bruk [kartet](kart).\n\n## Mer\n\nOg mer, som `kode`.\n\n```text\nlinje for linje\n```\n");
    files.put("guides/floker/guide.yaml", "components: [velge]\n");
    words(files, "guides/floker", "title: Floker\n", "Les [om å velge](velge).\n");
    files.put("cases/havn/case.yaml", "withdrawn: true\n");
    words(files, "cases/havn", "title: Havna\nfailed: [Ingen spurte.]\nlearnt: [Spør først.]\n", "");
    return files;
  }

  private static void words(Map<String, String> files, String folder, String front, String body) {
    for (String lang : new String[]{"nb", "sv"})
      files.put(folder + "/" + lang + ".md", "---\n" + front + "---\n" + body);
  }

  @Test
  void the_guide_is_told_part_by_part_and_the_failures_too() {
    Sheet sheet = shop.sheets().handbook(Lang.NB).orElseThrow();
    Printed printed = shop.sheets().print(sheet);
    String text = Books.text(printed.pdf()).replaceAll("\\s+", " ");
    assertThat(text).contains("Om veilederen Les om å velge (s. 5).", "Del 1", "Bruk kartet (s.", "Hvem kan være med?",
        "Rådgiver, Kommunen", "Gikk ikke: Ingen spurte.", "Spør først.", "Og mer, som kode.", "linje for linje");
    assertThat(Judges.judge(sheet, printed)).isEmpty();
  }
}
