package jss.content;

import java.util.List;

/**
 * A question that people ask, with its answer.
 *
 * @param see where to read more
 */
public record Question(
    Localized question,
    Localized answer,
    @To List<Ref> see)
    implements Listed {
  @Override
  public String title(Lang lang) {
    return question.in(lang);
  }
}
