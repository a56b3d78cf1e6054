package jss.start;

import java.util.ArrayList;
import java.util.List;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Text;
import jss.content.Words;
import jss.edit.Edit;
import jss.edit.Lines;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Member;
import jss.source.Node.Scalar;
import jss.source.Source;
import jss.source.Span;

/** The texts of something that is there, as they are under a new id and title; all else stays as it was written. */
final class Copy {
  private Copy() {}

  /** Facts without old addresses, as a draft, and with a number of their own. */
  static String facts(Entry from, Ground ground) {
    Source source = from.origin().source();
    Mapping facts = from.origin().facts();
    String end = Lines.end(source.text());
    List<Edit> edits = new ArrayList<>();
    for (String key : List.of("redirects", "former-ids", "draft"))
      facts.member(key).ifPresent(member -> edits.add(without(member)));
    facts.get("number").ifPresent(
        number -> edits.add(new Edit(number.span(), String.valueOf(ground.nextNumber(from.kind())))));
    Hints hints = Hints.in(ground.programme().sourceLanguage());
    return "draft: true # " + hints.say("comment.draft") + end + Edit.apply(source, edits);
  }

  /** Words with another title, and without a slug, which would give two pages one address. */
  static String words(Words<? extends Text> words, Ground ground) {
    Mapping front = words.front();
    List<Edit> edits = new ArrayList<>();
    front.member("slug").ifPresent(member -> edits.add(without(member)));
    String title = WordsSkeleton.title(ground, Hints.in(words.lang()));
    front.get("title").ifPresent(old -> edits.add(new Edit(old.span(), Hints.quoted(title))));
    return Edit.apply(words.folded().source(), edits);
  }

  /** An item's lines under its new id. */
  static String item(Item from, Ground ground) {
    Source source = from.at().source();
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(from.at(), ground.id()));
    from.node().get(Samples.of(from.kind()).title()).ifPresent(title -> titles(title, ground, edits));
    var whole = new Span(source, from.at().start(), from.node().span().end());
    return closed(Edit.apply(whole, edits).replace("\r\n", "\n"), from).stripTrailing() + "\n";
  }

  /** A mapping in braces ends where its last value does; the brace belongs to it. */
  private static String closed(String text, Item from) {
    String after = from.at().source().text().substring(from.node().span().end());
    boolean isInBraces = from.node().span().text().startsWith("{");
    int brace = after.indexOf('}');
    int line = after.indexOf('\n');
    return isInBraces && brace >= 0 ? text + after.substring(0, line < 0 ? after.length() : line) : text;
  }

  private static void titles(Node title, Ground ground, List<Edit> edits) {
    if (title instanceof Scalar scalar)
      edits.add(new Edit(scalar.span(), Hints.quoted(
          WordsSkeleton.title(ground, Hints.in(ground.programme().sourceLanguage())))));
    if (!(title instanceof Mapping each)) return;
    for (Member one : each.members())
      edits.add(new Edit(one.value().span(), Hints.quoted(
          WordsSkeleton.title(ground, Hints.in(new jss.content.Lang(one.key().text()))))));
  }

  /** Takes the lines of a member away. */
  static Edit without(Member member) {
    Source source = member.key().span().source();
    String text = source.text();
    int start = text.lastIndexOf('\n', member.key().span().start() - 1) + 1;
    int end = text.indexOf('\n', Math.max(member.value().span().end(), member.key().span().end()));
    return new Edit(new Span(source, start, end < 0 ? text.length() : end + 1), "");
  }

}
