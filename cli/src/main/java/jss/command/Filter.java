package jss.command;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Localized;
import jss.content.Parts;
import jss.content.Ref;
import jss.content.Tool;
import picocli.CommandLine.Option;

/** What an entry must be to be listed; what is empty is not asked for. */
final class Filter {
  @Option(names = "--phase", paramLabel = "ID")
  private Optional<String> phase = Optional.empty();

  @Option(names = "--theme", paramLabel = "ID")
  private Optional<String> theme = Optional.empty();

  @Option(names = "--region", paramLabel = "ID")
  private Optional<String> region = Optional.empty();

  @Option(names = "--text", paramLabel = "WORDS")
  private Optional<String> text = Optional.empty();

  @Option(names = "--draft")
  private boolean draft;

  @Option(names = "--minutes", paramLabel = "N")
  private Optional<Integer> minutes = Optional.empty();

  @Option(names = {"--participants", "--people"}, paramLabel = "N")
  private Optional<Integer> participants = Optional.empty();

  @Option(names = "--difficulty", paramLabel = "LEVEL")
  private Optional<Tool.Difficulty> difficulty = Optional.empty();

  @Option(names = "--mode", paramLabel = "MODE")
  private Optional<Tool.Mode> mode = Optional.empty();

  /** What only tools have. */
  static final String OF_TOOLS = "--phase, --minutes, --participants, --difficulty, --mode";

  boolean isOfTools() {
    return phase.isPresent() || minutes.isPresent() || participants.isPresent() || difficulty.isPresent()
        || mode.isPresent();
  }

  /** What only entries have, as against the items of registers. */
  boolean isOfEntries() {
    return draft;
  }

  boolean wantsDrafts() {
    return draft;
  }

  /** An id that was asked for, and what it must be. */
  record Asked(Kind kind, String id) {}

  List<Asked> ids() {
    return java.util.stream.Stream.of(phase.map(id -> new Asked(Kind.PHASE, id)),
        theme.map(id -> new Asked(Kind.THEME, id)), region.map(id -> new Asked(Kind.REGION, id)))
        .flatMap(Optional::stream).toList();
  }

  boolean accepts(Entry entry) {
    return (!draft || entry.draft())
        && leadsTo(entry.facts())
        && (!(entry instanceof Tool tool) || accepts(tool))
        && says(search -> entry.id().contains(search) || entry.words().values().stream()
            .anyMatch(words -> holds(words.text(), search) || lower(words.body().plainText()).contains(search)));
  }

  boolean accepts(Item item) {
    return leadsTo(item.value()) && says(search -> item.id().contains(search) || holds(item.value(), search));
  }

  private boolean accepts(Tool tool) {
    Tool.Facts facts = tool.facts();
    return minutes.filter(most -> tool.length().count() > most).isEmpty()
        && participants.filter(people -> people < facts.participants().min() || people > facts.participants().max())
            .isEmpty()
        && difficulty.filter(wanted -> facts.difficulty() != wanted).isEmpty()
        && mode.filter(wanted -> !facts.modes().contains(wanted)).isEmpty();
  }

  private boolean leadsTo(Object facts) {
    if (ids().isEmpty()) return true;
    Set<String> refs = new HashSet<>();
    Parts.forEach(facts, Ref.class, ref -> refs.add(ref.id()));
    return ids().stream().allMatch(asked -> refs.contains(asked.id()));
  }

  /** Every word must be there, in whatever order. */
  private boolean says(Predicate<String> has) {
    return text.stream().flatMap(words -> java.util.Arrays.stream(lower(words).strip().split("\\s+", -1)))
        .allMatch(has);
  }

  private static boolean holds(Object written, String search) {
    var found = new java.util.concurrent.atomic.AtomicBoolean();
    Parts.forEach(written, String.class, part -> found.compareAndSet(false, lower(part).contains(search)));
    Parts.forEach(written, Localized.class,
        part -> found.compareAndSet(false,
            part.texts().values().stream().anyMatch(one -> lower(one).contains(search))));
    return found.get();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
