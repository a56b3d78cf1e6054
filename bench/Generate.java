import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes one programme of N entries in two languages, and the same entries as sites of Hugo, Zola and Eleventy:
 * {@code java bench/Generate.java N FOLDER}. The same N gives the same bytes.
 */
public final class Generate {
  private static final List<String> LANGUAGES = List.of("nb", "sv");
  private static final List<String> PHASES = List.of("forstaelse", "ide", "test", "skalering", "baerekraft");
  private static final List<String> FORMS = List.of("plenary", "groups", "alone", "pairs");
  private static final List<String> THEMES =
      List.of("talent", "bedrift", "klima", "omstilling", "samhandling", "helse", "skole", "ferdsel", "kultur", "areal",
          "beredskap", "innkjop");

  /** The same sentence in both languages, without a number and without a link. */
  private static final String[][] SENTENCES = {
    {"Del inn i grupper på fem, og la hver gruppe velge en som skriver.", "Dela in i grupper om fem, och låt varje grupp välja en som skriver."},
    {"Alle skriver først hver for seg, slik at også de stille kommer med.", "Alla skriver först var för sig, så att även de tysta kommer med."},
    {"Heng lappene på veggen og les dem høyt før noen får kommentere.", "Sätt upp lapparna på väggen och läs dem högt innan någon får kommentera."},
    {"Spør hva som må til for at dette skal bli enklere for innbyggerne.", "Fråga vad som krävs för att det här ska bli enklare för invånarna."},
    {"Fasilitatoren holder tiden og sier fra når det er to minutter igjen.", "Facilitatorn håller tiden och säger till när det är två minuter kvar."},
    {"Velg det forslaget som flest vil prøve, ikke det som færrest er imot.", "Välj det förslag som flest vill pröva, inte det som minst antal är emot."},
    {"Skriv ned hvem som eier neste steg, og når det skal være gjort.", "Skriv ner vem som äger nästa steg och när det ska vara gjort."},
    {"Bruk noen minutter på å se hva gruppene ved siden av har kommet fram til.", "Ägna några minuter åt att se vad grupperna intill har kommit fram till."},
    {"En kommune som prøvde dette, fant ut at problemet var et helt annet.", "En kommun som prövade det här upptäckte att problemet var ett helt annat."},
    {"Ta med noen som møter utfordringen hver dag, og la dem begynne.", "Ta med någon som möter utmaningen varje dag, och låt dem börja."},
    {"Når gruppene er uenige, er det ofte fordi ordene betyr ulike ting for dem.", "När grupperna är oense beror det ofta på att orden betyder olika saker för dem."},
    {"Legg bort det som ikke kan løses her, og ta det opp med ledelsen etterpå.", "Lägg undan det som inte går att lösa här, och ta upp det med ledningen efteråt."},
    {"Tegn heller enn å forklare når noe blir vanskelig å få øye på.", "Rita hellre än att förklara när något blir svårt att få syn på."},
    {"La de som ikke er med videre, si hva de ville savnet mest.", "Låt dem som inte är med längre säga vad de skulle sakna mest."},
    {"Resultatet henger framme resten av dagen, så alle kan legge til mer.", "Resultatet sitter uppe resten av dagen, så att alla kan lägga till mer."},
    {"Gå tilbake til målet før dere velger, og les det høyt en gang til.", "Gå tillbaka till målet innan ni väljer, och läs det högt en gång till."},
    {"Det er lett å bli forelsket i sin egen idé, så bytt ideer mellom gruppene.", "Det är lätt att bli förälskad i sin egen idé, så byt idéer mellan grupperna."},
    {"Små forsøk koster lite og lærer oss mer enn store planer.", "Små försök kostar lite och lär oss mer än stora planer."},
    {"Avtal hvordan dere skal vite om forsøket virket, før dere setter i gang.", "Kom överens om hur ni ska veta om försöket fungerade innan ni sätter i gång."},
    {"Ring dem det gjelder, og spør om dere har forstått dem riktig.", "Ring dem det gäller och fråga om ni har förstått dem rätt."},
  };

  private static final String[][] KINDS = {
    {"Kart", "Karta"}, {"Stige", "Stege"}, {"Hjul", "Hjul"}, {"Trapp", "Trappa"}, {"Vegg", "Vägg"}, {"Runde", "Runda"},
    {"Matrise", "Matris"}, {"Dugnad", "Arbetsdag"}, {"Tavle", "Tavla"}, {"Rute", "Ruta"},
  };
  private static final String[][] ABOUT = {
    {"over behov", "över behov"}, {"for ansvar", "för ansvar"}, {"med tall", "med siffror"}, {"for tillit", "för tillit"},
    {"om framtiden", "om framtiden"}, {"over nytte", "över nytta"}, {"for valg", "för val"}, {"om læring", "om lärande"},
  };
  private static final String[][] HEADINGS = {
    {"Slik går dagen", "Så går dagen"}, {"Et eksempel", "Ett exempel"}, {"Når tiden er knapp", "När tiden är knapp"},
  };
  private static final String[][] CELLS = {
    {"Gruppe", "Grupp"}, {"Spørsmål", "Fråga"}, {"Svar", "Svar"}, {"Frist", "Slutdatum"},
  };

  private final Path root;
  private final int count;

  private Generate(Path root, int count) {
    this.root = root;
    this.count = count;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: java bench/Generate.java N FOLDER");
      System.exit(2);
    }
    var generate = new Generate(Path.of(args[1]), Integer.parseInt(args[0]));
    generate.copySites(Path.of(System.getProperty("jdk.launcher.sourcefile", "bench/Generate.java")).resolveSibling("sites"));
    for (int number = 0; number < generate.count; number++) generate.write(Entry.of(number, generate.count));
  }

  private void copySites(Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = root.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** What one entry says, before it is written in any site's own way. */
  private record Entry(
      String id, int number, int next, String phase, List<String> themes, List<Integer> minutes, List<String> forms, int[] picks) {

    static Entry of(int number, int count) {
      var random = new Random(number);
      int steps = 4 + random.nextInt(3);
      String theme = THEMES.get(random.nextInt(THEMES.size()));
      String other = THEMES.get(random.nextInt(THEMES.size()));
      return new Entry(
          id(number),
          number,
          (number + 1) % count,
          PHASES.get(random.nextInt(PHASES.size())),
          theme.equals(other) ? List.of(theme) : List.of(theme, other),
          IntStream.range(0, steps).mapToObj(_ -> 5 + 5 * random.nextInt(4)).toList(),
          IntStream.range(0, steps).mapToObj(_ -> FORMS.get(random.nextInt(FORMS.size()))).toList(),
          random.ints(60, 0, SENTENCES.length).toArray());
    }

    static String id(int number) {
      return "verktoy-" + String.format("%05d", number);
    }

    String title(int lang) {
      return title(number, lang);
    }

    static String title(int number, int lang) {
      return KINDS[number % KINDS.length][lang] + " " + ABOUT[number / KINDS.length % ABOUT.length][lang] + " " + (number + 1);
    }

    /** Some sentences one after the other; the same ones in both languages. */
    String text(int lang, int from, int sentences) {
      return IntStream.range(from, from + sentences)
          .mapToObj(i -> SENTENCES[(picks[i % picks.length] + i) % SENTENCES.length][lang])
          .collect(Collectors.joining(" "));
    }

    /** The words of the front matter, as YAML. */
    String words(int lang) {
      var yaml = new StringBuilder();
      yaml.append("purpose: ").append(text(lang, 1, 1)).append('\n');
      yaml.append("why: ").append(text(lang, 2, 1)).append('\n');
      yaml.append("result: ").append(text(lang, 3, 1)).append('\n');
      yaml.append("materials: {ark: ").append(lang == 0 ? "Store ark" : "Stora ark").append(", lapper: ").append(lang == 0 ? "Gule lapper" : "Gula lappar").append("}\n");
      yaml.append("tips:\n");
      for (int i = 0; i < 3; i++) yaml.append("  - ").append(text(lang, 20 + i, 1)).append('\n');
      yaml.append("pitfalls:\n");
      for (int i = 0; i < 2; i++) yaml.append("  - ").append(text(lang, 24 + i, 1)).append('\n');
      return yaml.toString();
    }

    /** @param link the address of the other tool that the text leads to */
    String body(int lang, String link) {
      var text = new StringBuilder();
      for (int part = 0; part < HEADINGS.length; part++) {
        text.append("## ").append(HEADINGS[part][lang]).append("\n\n").append(text(lang, 30 + part, 3)).append("\n\n");
        if (part == 0) for (int i = 0; i < 3; i++) text.append("- ").append(text(lang, 34 + i, 1)).append('\n');
        if (part == 1) table(text, lang);
        if (part == 2) text.append(lang == 0 ? "Se også **[" : "Se även **[").append(title(next, lang)).append("](").append(link).append(")**.\n");
        text.append('\n');
      }
      return text.toString();
    }

    private void table(StringBuilder text, int lang) {
      text.append("| ").append(Stream.of(CELLS).map(cell -> cell[lang]).collect(Collectors.joining(" | "))).append(" |\n");
      text.append("| --- | --- | --- | --- |\n");
      for (int row = 1; row <= 4; row++)
        text.append("| ").append(row).append(" | ").append(text(lang, 40 + row, 1)).append(" | ").append("Ja").append(" | ").append(row + 2).append(" |\n");
    }
  }

  private void write(Entry entry) {
    jss(entry);
    for (int lang = 0; lang < LANGUAGES.size(); lang++) {
      String tag = LANGUAGES.get(lang);
      write("hugo/content/" + tag + "/tools/" + entry.id() + ".md", page(entry, lang));
      write("zola/content/tools/" + entry.id() + (lang == 0 ? "" : "." + tag) + ".md", zola(entry, lang));
      write("eleventy/" + tag + "/tools/" + entry.id() + ".md", page(entry, lang));
    }
  }

  private void jss(Entry entry) {
    String folder = "jss/tools/" + entry.id() + "/";
    var facts = new StringBuilder("phase: ").append(entry.phase()).append("\nparticipants: {min: 4, max: 40, group: 5}\nprepare: 20 min\ndifficulty: easy\nmodes: [on-site, online]\n");
    facts.append("materials:\n  ark: {per: group, count: 1}\n  lapper: {per: person, count: 10}\nsteps:\n");
    for (int i = 0; i < entry.minutes().size(); i++)
      facts.append("  steg-").append(i + 1).append(": {minutes: ").append(entry.minutes().get(i)).append(", form: ").append(entry.forms().get(i)).append("}\n");
    facts.append("before: [").append(Entry.id(entry.next())).append("]\nthemes: [").append(String.join(", ", entry.themes())).append("]\n");
    write(folder + "tool.yaml", facts.toString());
    for (int lang = 0; lang < LANGUAGES.size(); lang++) {
      var words = new StringBuilder("---\ntitle: ").append(entry.title(lang)).append("\nsummary: ").append(entry.text(lang, 0, 1)).append('\n').append(entry.words(lang));
      words.append("steps:\n");
      for (int i = 0; i < entry.minutes().size(); i++)
        words.append("  steg-").append(i + 1).append(":\n    title: ").append(step(entry, i, lang)).append("\n    text: ").append(entry.text(lang, 6 + 2 * i, 2)).append('\n');
      write(folder + LANGUAGES.get(lang) + ".md", words + "---\n" + entry.body(lang, Entry.id(entry.next())));
    }
  }

  private static String step(Entry entry, int step, int lang) {
    return "Steg nummer " + (step + 1) + " " + ABOUT[(entry.number() + step) % ABOUT.length][lang];
  }

  /** A page whose front matter is what Hugo and Eleventy read, and Zola under {@code extra}. */
  private String page(Entry entry, int lang) {
    return "---\ntitle: " + entry.title(lang) + "\ndescription: " + entry.text(lang, 0, 1) + "\ntags: [" + String.join(", ", entry.themes()) + "]\n" + extra(entry, lang)
        + "---\n" + entry.body(lang, "../" + Entry.id(entry.next()) + "/");
  }

  private String zola(Entry entry, int lang) {
    return "---\ntitle: " + entry.title(lang) + "\ndescription: " + entry.text(lang, 0, 1) + "\ntaxonomies:\n  tags: [" + String.join(", ", entry.themes()) + "]\nextra:\n"
        + extra(entry, lang).lines().map(line -> "  " + line + "\n").collect(Collectors.joining()) + "---\n" + entry.body(lang, "../" + Entry.id(entry.next()) + "/");
  }

  private String extra(Entry entry, int lang) {
    Map<String, String> extra = new LinkedHashMap<>();
    extra.put("phase", entry.phase());
    extra.put("least", "4");
    extra.put("most", "40");
    extra.put("length", String.valueOf(entry.minutes().stream().mapToInt(Integer::intValue).sum()));
    var yaml = new StringBuilder();
    extra.forEach((key, value) -> yaml.append(key).append(": ").append(value).append('\n'));
    yaml.append(entry.words(lang)).append("steps:\n");
    for (int i = 0; i < entry.minutes().size(); i++)
      yaml.append("  - title: ").append(step(entry, i, lang)).append("\n    text: ").append(entry.text(lang, 6 + 2 * i, 2)).append("\n    minutes: ").append(entry.minutes().get(i)).append("\n    form: ").append(entry.forms().get(i)).append('\n');
    return yaml.toString();
  }

  private void write(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
