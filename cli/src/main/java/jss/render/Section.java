package jss.render;

import java.util.Locale;

/** A part of the site with an address of its own in each language; the text {@code slug.tools} and so on names it. */
public enum Section {
  TOOLS,
  PROCESS,
  RULES,
  DECLARATIONS,
  GATHERINGS,
  CASES,
  NEWS,
  ABOUT,
  DOCUMENTS,
  QUESTIONS,
  THEMES,
  REGIONS,
  ASSESSMENTS;

  /** The word in keys of texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
