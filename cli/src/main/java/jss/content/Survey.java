package jss.content;

import java.util.List;
import java.util.Optional;

/**
 * What was asked and found out about regions.
 *
 * @param topics what it asks or shows
 * @param findings what came out
 */
public record Survey(
    Localized title,
    Type type,
    Optional<Localized> summary,
    @To(Kind.REGION) List<Ref> regions,
    List<Localized> topics,
    Optional<When> date,
    List<Localized> findings,
    @To(Kind.DOCUMENT) List<Ref> documents)
    implements Listed {
  /** Answers to questions, a picture of the whole, or a closer look at one thing. */
  public enum Type {
    SURVEY,
    OVERVIEW,
    STUDY
  }

  @Override
  public String title(Lang lang) {
    return title.in(lang);
  }
}
