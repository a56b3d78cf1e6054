package jss.content;

import java.util.Locale;

/** A language by its BCP 47 tag: {@code nb}, {@code sv}, {@code sv-FI}. */
public record Lang(String tag) implements Comparable<Lang> {
  public static final Lang NB = new Lang("nb");
  public static final Lang SV = new Lang("sv");
  public static final Lang EN = new Lang("en");

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /**
   * Whether both are written forms or regional variants of one language: bokmål and nynorsk, the Swedish of Sweden and of
   * Finland.
   */
  public boolean isKin(Lang other) {
    return language().equals(other.language());
  }

  private String language() {
    String language = locale().getLanguage();
    return language.equals("nb") || language.equals("nn") ? "no" : language;
  }

  @Override
  public int compareTo(Lang other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
