package jss.content;

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

  /** The words in that language, if they were written. */
  default Optional<Words<? extends Text>> words(Lang lang) {
    return Optional.ofNullable(words().get(lang));
  }

  default String title(Lang lang) {
    return words(lang).map(words -> words.text().title()).orElse(id());
  }
}
