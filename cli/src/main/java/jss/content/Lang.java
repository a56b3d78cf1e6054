package jss.content;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
    int region = tag.indexOf('-');
    String language = region < 0 ? tag : tag.substring(0, region);
    return language.equals("nb") || language.equals("nn") ? "no" : language;
  }

  /** Written out, as is the hash: the JDK's own for records take their time to be made, at the start of each run. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Lang lang && tag.equals(lang.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
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
