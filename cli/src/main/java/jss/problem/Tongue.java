package jss.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that jss itself speaks. */
public enum Tongue {
  NB,
  SV,
  EN;

  /** As it is written on the command line and in names of files. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The tongue of that tag; Norwegian in any of its forms is bokmål: {@code nb}, {@code no}, {@code nn_NO.UTF-8}. */
  public static Optional<Tongue> of(String tag) {
    String language = tag.toLowerCase(Locale.ROOT);
    if (language.startsWith("no") || language.startsWith("nn")) return Optional.of(NB);
    return Arrays.stream(values()).filter(tongue -> isTag(language, tongue.tag())).findFirst();
  }

  private static boolean isTag(String written, String tag) {
    return written.startsWith(tag) && (written.length() == tag.length() || "_-.".indexOf(written.charAt(2)) >= 0);
  }
}
