package jss.start;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jss.content.Lang;
import jss.content.Placeholder;
import jss.content.Slugs;
import jss.load.Ids;
import jss.problem.Tongue;

/** The files of a new programme, made of the templates that lie beside this class. */
public final class Project {
  /** The folder of the programme itself, within that of the project. */
  public static final String CONTENT = "content";

  private static final String TEMPLATES = "project/";
  private static final Pattern REMARK = Pattern.compile("# (nb|sv|en): ?(.*)");
  private static final Pattern LOCALIZED =
      Pattern.compile("( *(?:- )?)(?:([a-z-]+): )?\\{nb: \"([^\"]*)\", sv: \"([^\"]*)\"}");
  private static final Pattern WORDS = Pattern.compile("(.*/)(nb|sv)\\.md");
  private static final int WIDE = 100;

  private final Answers answers;
  private final String owner;
  private final String region;

  private Project(Answers answers) {
    this.answers = answers;
    this.region = id(answers.in(answers.source(), answers.region()), "region");
    String named = id(answers.in(answers.source(), answers.owner()), "owner");
    this.owner = named.equals(region) ? named + "-2" : named;
  }

  /** An id made of a name, one that no template has. */
  private static String id(String name, String otherwise) {
    String id = Optional.of(Slugs.of(name)).filter(Ids::isSound).orElse(otherwise);
    boolean isTaken = templates().stream().anyMatch(path -> path.contains("/" + id + "/")
        || path.contains("registers/") && Samples.text(TEMPLATES + path).lines().anyMatch((id + ":")::equals));
    return isTaken ? id + "-2" : id;
  }

  private static List<String> templates() {
    return Samples.text(TEMPLATES + "files.txt").lines().toList();
  }

  /** Every file by its path. */
  public static SortedMap<String, byte[]> files(Answers answers) {
    var project = new Project(answers);
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String line : templates()) {
      int space = line.indexOf(' ');
      String template = space < 0 ? line : line.substring(0, space);
      project.make(template, space < 0 ? line : line.substring(space + 1), files);
    }
    return files;
  }

  private void make(String template, String path, SortedMap<String, byte[]> files) {
    Matcher words = WORDS.matcher(path);
    if (!words.matches()) {
      put(files, path, facts(Samples.text(TEMPLATES + template)));
      return;
    }
    for (Lang lang : answers.languages())
      if (nearest(lang).tag().equals(words.group(2)))
        put(files, words.group(1) + lang.tag() + ".md", words(Samples.text(TEMPLATES + template), lang));
  }

  private static void put(SortedMap<String, byte[]> files, String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The language that the templates have and that is most like it. */
  private Lang nearest(Lang lang) {
    return switch (lang.locale().getLanguage()) {
      case "nb", "nn", "no", "da" -> Lang.NB;
      case "sv" -> Lang.SV;
      default -> answers.languages().stream().filter(Project::isOwn).findFirst()
          .map(own -> own.locale().getLanguage().equals("sv") ? Lang.SV : Lang.NB).orElse(Lang.NB);
    };
  }

  /** Whether the templates are written in it. */
  private static boolean isOwn(Lang lang) {
    return List.of("nb", "no", "sv").contains(lang.locale().getLanguage());
  }

  /** Front matter as it stands; a text in another language says so in its first line. */
  private String words(String template, Lang lang) {
    String text = filled(template, lang);
    if (isOwn(lang)) return text;
    int body = text.indexOf("\n---\n") + "\n---\n".length();
    Hints hints = Hints.in(lang);
    return text.substring(0, body) + hints.mark(hints.say("translate." + nearest(lang).tag())) + " "
        + text.substring(body);
  }

  private String facts(String template) {
    List<String> lines = new ArrayList<>();
    for (String line : template.lines().toList()) {
      Matcher remark = REMARK.matcher(line);
      Matcher localized = LOCALIZED.matcher(line);
      if (remark.matches()) {
        if (Tongue.of(remark.group(1)).orElseThrow() == answers.tongue()) lines.add(("# " + remark.group(2)).strip());
      } else if (localized.matches()) localized(localized, lines);
      else lines.add(filled(line, answers.source()));
    }
    return String.join("\n", lines) + "\n";
  }

  /** A text in each of the programme's languages: in braces when it is short, else a line for each. */
  private void localized(Matcher template, List<String> lines) {
    String key = template.group(2) == null ? "" : template.group(2) + ":";
    List<String> texts = answers.languages().stream()
        .map(lang -> lang.tag() + ": " + yaml(text(template, lang))).toList();
    String braces = template.group(1) + (key.isEmpty() ? "" : key + " ") + "{" + String.join(", ", texts) + "}";
    if (braces.length() <= WIDE) {
      lines.add(braces);
      return;
    }
    String lead = template.group(1);
    if (!key.isEmpty()) {
      lines.add(lead + key);
      lead += "  ";
    }
    for (String text : texts) {
      lines.add(lead + text);
      lead = lead.replace('-', ' ');
    }
  }

  private String text(Matcher template, Lang lang) {
    String text = template.group(nearest(lang).equals(Lang.SV) ? 4 : 3);
    boolean isAnswer = text.startsWith("{{") && text.endsWith("}}");
    String filled = filled(text, lang);
    return isOwn(lang) || isAnswer ? filled : Placeholder.of(filled, lang);
  }

  /** Without quotes where it reads the same without. */
  private static String yaml(String text) {
    boolean isPlain =
        text.matches("\\p{L}[\\p{L}\\p{N} .?!()–-]*") && !text.matches("(?i)true|false|null|yes|no|on|off");
    return isPlain ? text : Hints.quoted(text);
  }

  private String filled(String text, Lang lang) {
    return text
        .replace("{{name}}", answers.in(lang, answers.name()))
        .replace("{{owner}}", answers.in(lang, answers.owner()))
        .replace("{{region}}", answers.in(lang, answers.region()))
        .replace("{{owner-id}}", owner)
        .replace("{{region-id}}", region)
        .replace("{{languages}}",
            answers.languages().stream().map(Lang::tag).collect(Collectors.joining(", ", "[", "]")))
        .replace("{{accent}}", answers.accent())
        .replace("{{date}}", answers.today().toString())
        .replace("{{year}}", String.valueOf(answers.today().getYear()))
        .replace("{{country}}", country().orElse("NO"))
        .replace("{{time-zone}}", zone())
        .replace("{{ui}}", answers.tongue().tag());
  }

  private Optional<String> country() {
    return switch (answers.source().tag()) {
      case "sv" -> Optional.of("SE");
      case "sv-FI", "fi" -> Optional.of("FI");
      case "da" -> Optional.of("DK");
      default -> Optional.empty();
    };
  }

  private String zone() {
    return switch (country().orElse("NO")) {
      case "SE" -> "Europe/Stockholm";
      case "FI" -> "Europe/Helsinki";
      case "DK" -> "Europe/Copenhagen";
      default -> "Europe/Oslo";
    };
  }
}
