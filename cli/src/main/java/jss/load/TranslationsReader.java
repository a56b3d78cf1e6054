package jss.load;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.TextHash;
import jss.content.Translations;
import jss.content.Translations.Mark;
import jss.problem.Problem;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Member;
import jss.source.Node.Scalar;
import jss.source.Source;

/**
 * Reads what translations were made from: a mark per language and field, then the texts by their hash. {@code
 * translations.yaml} lies in an entry's folder, {@code NAME.translations.yaml} beside another file.
 */
final class TranslationsReader {
  private static final String TEXTS = "texts";
  private static final Set<String> KEYS = Set.of("from", "to", "state");
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:-[A-Z]{2})?");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{12}");

  private TranslationsReader() {}

  static boolean isOne(String path) {
    String[] parts = path.split("/", -1);
    String name = parts[parts.length - 1];
    if (!name.endsWith("translations.yaml")) return false;
    return switch (parts.length) {
      case 1 -> name.equals("programme.translations.yaml");
      case 2 -> parts[0].equals("registers") && name.endsWith(".translations.yaml")
          && isKind(name.substring(0, name.length() - ".translations.yaml".length()), false);
      case 3 -> name.equals("translations.yaml") && isKind(parts[0], true);
      default -> false;
    };
  }

  private static boolean isKind(String folder, boolean ofEntries) {
    return Kind.ofFolder(folder).filter(kind -> kind.isEntry() == ofEntries).isPresent();
  }

  /** What is wrong is left out and told. */
  static Translations read(Source source, Mapping mapping, Problem.Sink problems) {
    SortedMap<Lang, SortedMap<String, Mark>> marks = new TreeMap<>();
    SortedMap<String, String> texts = new TreeMap<>();
    Set<String> told = new HashSet<>();
    for (Member member : mapping.members()) {
      String key = member.key().text();
      if (!(member.value() instanceof Mapping within) || !key.equals(TEXTS) && !TAG.matcher(key).matches())
        broken(member, problems);
      else
        if (key.equals(TEXTS)) texts(within, texts, told, problems);
        else marks(within, marks.computeIfAbsent(new Lang(key), _ -> new TreeMap<>()), problems);
    }
    marks.values().forEach(fields -> fields.values().removeIf(mark -> {
      if (texts.containsKey(mark.from())) return false;
      if (!told.contains(mark.from()))
        problems.accept(Problem.of("translation-state-broken", mark.at()).with("seen", mark.from()));
      return true;
    }));
    return new Translations(source, marks, texts);
  }

  private static void texts(Mapping mapping, SortedMap<String, String> texts, Set<String> told,
      Problem.Sink problems) {
    for (Member member : mapping.members()) {
      if (member.value() instanceof Scalar text && TextHash.of(text.text()).equals(member.key().text()))
        texts.put(member.key().text(), text.text());
      else {
        told.add(member.key().text());
        broken(member, problems);
      }
    }
  }

  private static void marks(Mapping mapping, SortedMap<String, Mark> marks, Problem.Sink problems) {
    for (Member member : mapping.members())
      mark(member).ifPresentOrElse(mark -> marks.put(member.key().text(), mark), () -> broken(member, problems));
  }

  private static Optional<Mark> mark(Member member) {
    if (!(member.value() instanceof Mapping mapping)) return Optional.empty();
    for (Member one : mapping.members()) if (!KEYS.contains(one.key().text())) return Optional.empty();
    String state = text(mapping, "state");
    String from = text(mapping, "from");
    String to = text(mapping, "to");
    boolean isSound = HASH.matcher(from).matches() && HASH.matcher(to).matches()
        && (state.isEmpty() || state.equals("reviewed"));
    return isSound
        ? Optional.of(new Mark(from, to, !state.isEmpty(), member.key().span()))
        : Optional.empty();
  }

  private static String text(Mapping mapping, String key) {
    Optional<Node> value = mapping.get(key);
    return value.isPresent() && value.get() instanceof Scalar scalar ? scalar.text() : "";
  }

  private static void broken(Member member, Problem.Sink problems) {
    problems.accept(
        Problem.of("translation-state-broken", member.key().span()).with("seen", member.key().text()));
  }
}
