package jss.content;

import java.util.Locale;
import java.util.Optional;

/** What an editor can write: entries, with a folder each, and items of registers, many to a file. */
public enum Kind {
  GATHERING("gatherings", Gathering.Facts.class, Gathering.Text.class),
  RULE("rules", Rule.Facts.class, Rule.Text.class),
  DECLARATION("declarations", Declaration.Facts.class, Declaration.Text.class),
  TOOL("tools", Tool.Facts.class, Tool.Text.class),
  CASE("cases", Case.Facts.class, Case.Text.class),
  NEWS("news", News.Facts.class, News.Text.class),
  PAGE("pages", Page.Facts.class, Page.Text.class),
  GUIDE("guides", Guide.Facts.class, Guide.Text.class),
  ASSESSMENT("assessments", Assessment.Facts.class, Assessment.Text.class),
  PERSON("people", Person.class),
  ORGANISATION("organisations", Organisation.class),
  REGION("regions", Region.class),
  THEME("themes", Theme.class),
  SERIES("series", Series.class),
  PHASE("phases", Phase.class),
  DOCUMENT("documents", Document.class),
  GROUP("groups", Group.class),
  VIDEO("videos", Video.class),
  QUESTION("questions", Question.class),
  AMBASSADOR("ambassadors", Ambassador.class),
  ROLE("roles", Role.class),
  STRAND("strands", Strand.class),
  TEAM("teams", Team.class),
  COURSE("courses", Course.class),
  SURVEY("surveys", Survey.class),
  DIAGRAM("diagrams", Diagram.class),
  TERM("glossary", Term.class);

  private final String folder;
  private final Class<? extends Record> facts;
  private final Optional<Class<? extends Record>> text;

  Kind(String folder, Class<? extends Record> facts, Class<? extends Record> text) {
    this.folder = folder;
    this.facts = facts;
    this.text = Optional.of(text);
  }

  Kind(String folder, Class<? extends Record> facts) {
    this.folder = folder;
    this.facts = facts;
    this.text = Optional.empty();
  }

  /** The English word used in file names, on the command line and in keys of texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The folder of the entries, or the register's file without its ending. */
  public String folder() {
    return folder;
  }

  public Class<? extends Record> facts() {
    return facts;
  }

  /** The words of an entry; empty for items of registers, which have theirs in place. */
  public Optional<Class<? extends Record>> text() {
    return text;
  }

  public boolean isEntry() {
    return text.isPresent();
  }

  /** The kind whose entries lie in a folder of that name. */
  public static Optional<Kind> ofFolder(String folder) {
    for (Kind kind : values()) if (kind.folder.equals(folder)) return Optional.of(kind);
    return Optional.empty();
  }
}
