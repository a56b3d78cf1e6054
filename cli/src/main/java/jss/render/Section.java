package jss.render;

import java.util.Locale;

/** A part of the site with an address of its own in each language; the text {@code slug.tools} and so on names it. */
public enum Section {
  STRANDS,
  TOOLS,
  PROCESS,
  RULES,
  DECLARATIONS,
  GATHERINGS,
  LEARNING,
  CASES,
  KNOWLEDGE,
  NEWS,
  ABOUT,
  DOCUMENTS,
  QUESTIONS,
  THEMES,
  REGIONS,
  GUIDES,
  LEARNINGS,
  ASSESSMENTS;

  /** The word in keys of texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
