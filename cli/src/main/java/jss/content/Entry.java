package jss.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One item of content with a folder and a page of its own. */
public sealed interface Entry permits Gathering, Rule, Declaration, Tool, Case, News, Page, Guide, Assessment {
  String id();

  Origin origin();

  Record facts();

  Map<Lang, ? extends Words<? extends Text>> words();

  /** Whether it is left out unless drafts are asked for. */
  boolean draft();

  default Kind kind() {
    return switch (this) {
      case Gathering _ -> Kind.GATHERING;
      case Rule _ -> Kind.RULE;
      case Declaration _ -> Kind.DECLARATION;
      case Tool _ -> Kind.TOOL;
      case Case _ -> Kind.CASE;
      case News _ -> Kind.NEWS;
      case Page _ -> Kind.PAGE;
      case Guide _ -> Kind.GUIDE;
      case Assessment _ -> Kind.ASSESSMENT;
    };
  }

  /** When it was last looked through. */
  default Optional<When> updated() {
    return switch (this) {
      case Gathering gathering -> gathering.facts().updated();
      case Rule rule -> rule.facts().updated();
      case Declaration declaration -> declaration.facts().updated();
      case Tool tool -> tool.facts().updated();
      case Case one -> one.facts().updated();
      case News news -> news.facts().updated();
      case Page page -> page.facts().updated();
      case Guide guide -> guide.facts().updated();
      case Assessment assessment -> assessment.facts().updated();
    };
  }

  /** Where it was taken over from. */
  default Optional<Adopted> adopted() {
    return switch (this) {
      case Tool tool -> tool.facts().adopted();
      case Case one -> one.facts().adopted();
      case Gathering _, Rule _, Declaration _, News _, Page _, Guide _, Assessment _ -> Optional.empty();
    };
  }

  /** The old addresses of its page. */
  default List<Redirect> redirects() {
    return switch (this) {
      case Gathering gathering -> gathering.facts().redirects();
      case Rule rule -> rule.facts().redirects();
      case Declaration declaration -> declaration.facts().redirects();
      case Tool tool -> tool.facts().redirects();
      case Case one -> one.facts().redirects();
      case News news -> news.facts().redirects();
      case Page page -> page.facts().redirects();
      case Guide guide -> guide.facts().redirects();
      case Assessment assessment -> assessment.facts().redirects();
    };
  }

  /** Ids that it had before, whose short addresses must go on working. */
  default List<String> formerIds() {
    return switch (this) {
      case Gathering gathering -> gathering.facts().formerIds();
      case Rule rule -> rule.facts().formerIds();
      case Declaration declaration -> declaration.facts().formerIds();
      case Tool tool -> tool.facts().formerIds();
      case Case one -> one.facts().formerIds();
      case News news -> news.facts().formerIds();
      case Page page -> page.facts().formerIds();
      case Guide guide -> guide.facts().formerIds();
      case Assessment assessment -> assessment.facts().formerIds();
    };
  }

  /** The words in that language, if they were written. */
  default Optional<Words<? extends Text>> words(Lang lang) {
    return Optional.ofNullable(words().get(lang));
  }

  /** The language of the words that stand in for those it does not have in that language. */
  default Optional<Lang> borrowed(Lang lang) {
    return words(lang).map(Words::lang).filter(own -> !own.equals(lang));
  }

  default String title(Lang lang) {
    return words(lang)
        .or(() -> words().values().stream().min(Comparator.comparing(Words::lang)).map(words -> words))
        .map(words -> words.text().title()).orElse(id());
  }
}
