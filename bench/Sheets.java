import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jss.Workspace;
import jss.content.Lang;
import jss.content.Programme;
import jss.render.Palette;
import jss.render.Resources;
import jss.render.Texts;
import jss.render.Urls;
import jss.sheet.Look;
import jss.sheet.Sheet;

/**
 * Prints method sheets and says how long one takes, or writes them out for others to print.
 *
 * <p>usage: Sheets CONTENT NUMBER warm|html FOLDER
 */
class Sheets {
  private static final Pattern LINK = Pattern.compile("<link rel=\"stylesheet\" href=\"stock:([a-z-]+\\.css)\"/>");
  private static final Pattern DRAWING = Pattern.compile("url\\(stock:[^)]*\\)");
  private static final Pattern INK = Pattern.compile("var\\(--[a-z-]+\\)");

  public static void main(String[] args) throws IOException {
    Programme programme = Workspace.read(Path.of(args[0]), false).programme().orElseThrow();
    Map<Lang, Texts> texts = new LinkedHashMap<>();
    for (Lang lang : programme.languages()) texts.put(lang, Texts.of(lang, Map.of()));
    var urls = new Urls(programme, texts, Optional.of("https://example.org"));
    var press = new jss.sheet.Sheets(
        programme, texts, urls, Look.of(Palette.of(programme.settings().look())), Map.of());
    List<Sheet> sheets = programme.tools().stream().limit(Long.parseLong(args[1]))
        .flatMap(tool -> press.method(tool, programme.languages().getFirst()).stream()).toList();
    switch (args[2]) {
      case "html" -> write(sheets, Path.of(args[3]));
      default -> {
        for (int round = 0; round < 20; round++) sheets.forEach(press::print); // until the JVM has compiled what is hot
        double cpu = processors();
        double wall = System.nanoTime() / 1e6;
        for (int round = 0; round < 5; round++) sheets.forEach(press::print);
        tell(System.nanoTime() / 1e6 - wall, processors() - cpu, 5 * sheets.size());
      }
    }
  }

  private static double processors() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()
        / 1e6;
  }

  private static void tell(double wall, double processors, int sheets) {
    System.out.println(wall / sheets + " " + processors / sheets);
  }

  /** The same markup and styles with the same fonts; drawings of decoration are left out, which the others gain by. */
  private static void write(List<Sheet> sheets, Path folder) throws IOException {
    for (Sheet sheet : sheets) {
      String markup = new String(sheet.markup().get(), StandardCharsets.UTF_8);
      markup = LINK.matcher(markup).replaceAll(link -> Matcher.quoteReplacement(
          "<style>" + INK.matcher(Resources.text("sheets/" + link.group(1))).replaceAll("#15201f") + "</style>"));
      markup = DRAWING.matcher(markup).replaceAll("none").replace("</head>", "<style>" + fonts() + "</style></head>");
      Files.writeString(folder.resolve(sheet.name() + ".html"), "<!DOCTYPE html>" + markup);
    }
  }

  private static String fonts() {
    return font("Regular", "400", "normal") + font("SemiBold", "700", "normal") + font("Italic", "400", "italic");
  }

  private static String font(String face, String weight, String style) {
    String file = Base64.getEncoder().encodeToString(Resources.bytes("assets/inter/Inter-" + face + ".ttf"));
    return "@font-face{font-family:Sheet;font-weight:" + weight + ";font-style:" + style
        + ";src:url(data:font/ttf;base64," + file + ")}";
  }
}
