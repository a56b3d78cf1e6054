package jss.translate;

import java.util.List;
import java.util.Optional;

/**
 * A field on its way to a translator or back.
 *
 * @param subject key of what it belongs to
 * @param field its name
 * @param source its pieces in the source language
 * @param target their translations, one for each; empty where there is none yet
 * @param state the least that is said of its pieces
 * @param was hash of the translation that there was when it was sent out; empty when there was none
 */
public record Unit(String subject, String field, List<String> source, List<Optional<String>> target, State state,
    String was) {
  public Unit {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** As XLIFF has them, in their order. */
  public enum State {
    INITIAL,
    TRANSLATED,
    REVIEWED,
    FINAL;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  Said source(boolean isList) {
    return said(source, isList);
  }

  boolean isUntranslated() {
    return target.stream().allMatch(Optional::isEmpty);
  }

  boolean isHalf() {
    return !isUntranslated() && target.stream().anyMatch(Optional::isEmpty);
  }

  Said target(boolean isList) {
    return said(target.stream().map(one -> one.orElse("")).toList(), isList);
  }

  private static Said said(List<String> pieces, boolean isList) {
    return isList ? Said.list(pieces) : Said.text(String.join("", pieces));
  }
}
