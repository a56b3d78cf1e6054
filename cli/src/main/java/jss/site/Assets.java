package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jss.content.Assessment;
import jss.content.Kind;
import jss.content.Programme;
import jss.render.Output;
import jss.render.Palette;
import jss.render.Resources;

/** The files that pages are shown with: styles, font, mark. */
final class Assets {
  /** Designsystemet's sheets in use. */
  private static final List<String> DESIGNSYSTEMET =
      List.of("base", "heading", "paragraph", "link", "skip-link", "list", "tag", "card", "table", "button", "divider");

  /** The site's own, the general before the special; {@code base} comes before Designsystemet's. */
  private static final List<String> OWN =
      List.of("frame", "parts", "home", "tool", "worksheet", "gathering", "pages", "guide", "regions", "assessment",
          "print");

  private Assets() {}

  static List<Output> of(Programme programme) {
    Palette palette = Palette.of(programme.settings().look());
    var outputs = new ArrayList<Output>();
    outputs.add(Output.text("assets/site.css", () -> styles(palette)));
    outputs.add(new Output("assets/inter.woff2", () -> Resources.bytes("assets/inter/inter-latin-wght-normal.woff2")));
    outputs.add(
        Output.text("assets/mark.svg", () -> Resources.text("assets/mark.svg").replace("#0f5257", palette.mark())));
    if (!programme.all(Kind.ASSESSMENT, Assessment.class).isEmpty())
      outputs.add(Output.text("assets/assessment.js", () -> Resources.text("assets/assessment.js")));
    return outputs;
  }

  private static String styles(Palette palette) {
    var css = new StringBuilder("@layer ds.theme,ds.base,ds.components;\n");
    css.append(Resources.text("assets/designsystemet/theme.css").replace("@charset \"UTF-8\";", ""));
    for (String sheet : DESIGNSYSTEMET)
      css.append("@layer ds.components{").append(Resources.text("assets/designsystemet/" + sheet + ".css"))
          .append("}\n");
    css.append("@layer ds.base{").append(Resources.text("styles/base.css")).append("}\n").append(palette.css());
    css.append(OWN.stream().map(sheet -> Resources.text("styles/" + sheet + ".css")).collect(Collectors.joining("\n")));
    return css.toString();
  }
}
