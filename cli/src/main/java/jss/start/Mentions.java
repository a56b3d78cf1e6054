package jss.start;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jss.content.Body;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Parts;
import jss.content.Programme;
import jss.content.Ref;
import jss.content.Text;
import jss.content.Words;
import jss.edit.Edit;
import jss.source.Source;
import jss.source.Span;

/** Every place of a programme that leads to an id, as an edit that makes it lead to another. */
final class Mentions {
  private final String from;
  private final String to;
  private final SortedMap<String, List<Edit>> edits = new TreeMap<>();

  private Mentions(String from, String to) {
    this.from = from;
    this.to = to;
  }

  /**
   * The edits by path.
   *
   * @throws Denied when a place is written in a way that only a person should touch
   */
  static SortedMap<String, List<Edit>> of(Programme programme, String from, String to) throws Denied {
    var mentions = new Mentions(from, to);
    List<Ref> refs = new ArrayList<>();
    Parts.forEach(programme.settings(), Ref.class, refs::add);
    for (Entry entry : programme.entries()) Parts.forEach(entry.facts(), Ref.class, refs::add);
    for (jss.content.Kind kind : jss.content.Kind.values())
      for (Item item : programme.items(kind)) Parts.forEach(item.value(), Ref.class, refs::add);
    for (Ref ref : refs) if (ref.id().equals(from)) mentions.scalar(ref.at());
    for (Entry entry : programme.entries())
      for (Words<? extends Text> words : entry.words().values()) mentions.links(words);
    return mentions.edits;
  }

  /** How many references and links lead there. */
  static int count(Programme programme, String id) {
    var counted = new Object() {
      int refs;
    };
    java.util.function.Consumer<Ref> count = ref -> counted.refs += ref.id().equals(id) ? 1 : 0;
    Parts.forEach(programme.settings(), Ref.class, count);
    for (Entry entry : programme.entries()) {
      Parts.forEach(entry.facts(), Ref.class, count);
      for (Words<? extends Text> words : entry.words().values())
        for (Body.Link link : words.body().links())
          if (Programme.target(link.destination()).equals(id)) counted.refs++;
    }
    for (jss.content.Kind kind : jss.content.Kind.values())
      for (Item item : programme.items(kind)) Parts.forEach(item.value(), Ref.class, count);
    return counted.refs;
  }

  /** A value or key that is the id, in quotes or not. */
  static Edit scalar(Span at, String from, String to) throws Denied {
    String text = at.text();
    int quote = text.equals(from) ? 0 : 1;
    boolean isPlain = quote == 0 || text.equals("\"" + from + "\"") || text.equals("'" + from + "'");
    if (!isPlain) throw byHand(at);
    int start = at.start() + quote;
    return new Edit(new Span(at.source(), start, start + from.length()), to);
  }

  private void scalar(Span at) throws Denied {
    add(scalar(at, from, to));
  }

  private void links(Words<? extends Text> words) throws Denied {
    List<Edit> definitions = new ArrayList<>();
    boolean isRead = false;
    for (Body.Link link : words.body().links()) {
      if (!Programme.target(link.destination()).equals(from)) continue;
      Matcher inline = Pattern
          .compile("]\\(\\s*<?(" + from + ")(?:#[^\\s>)]*)?>?(?:\\s+(?:\"[^\"]*\"|'[^']*'|\\([^)]*\\)))?\\s*\\)$")
          .matcher(link.at().text());
      if (inline.find()) {
        add(within(link.at(), inline));
        continue;
      }
      if (!isRead) definitions = definitions(words.folded().source());
      isRead = true;
      if (definitions.isEmpty()) throw byHand(link.at());
    }
    definitions.forEach(this::add);
  }

  private Edit within(Span at, Matcher match) {
    return new Edit(new Span(at.source(), at.start() + match.start(1), at.start() + match.end(1)), to);
  }

  /** {@code [label]: id#anchor} on a line of its own. */
  private List<Edit> definitions(Source source) {
    List<Edit> found = new ArrayList<>();
    Matcher line = Pattern.compile("(?m)^[ >]{0,9}\\[[^]\\r\\n]+]:[ \\t]*<?(" + from + ")(?=[#>\\s]|$)")
        .matcher(source.text());
    while (line.find()) found.add(within(Span.startOf(source), line));
    return found;
  }

  private void add(Edit edit) {
    edits.computeIfAbsent(edit.at().source().path(), _ -> new ArrayList<>()).add(edit);
  }

  private static Denied byHand(Span at) {
    return new Denied("by-hand", at.source().path(), String.valueOf(at.line()),
        at.source().lineText(at.line()).strip());
  }
}
