package jss;

import java.util.List;
import jss.content.Lang;
import jss.content.Programme;

/** Says that a language was asked for that the programme doesn't have. */
public final class UnknownLanguage extends RuntimeException {
  private final transient Lang asked;
  private final transient List<Lang> known;

  private UnknownLanguage(Lang asked, List<Lang> known) {
    super(asked.tag());
    this.asked = asked;
    this.known = known;
  }

  /** @throws UnknownLanguage for the first one that is not the programme's */
  public static void refuse(List<Lang> asked, Programme programme) {
    for (Lang lang : asked)
      if (!programme.languages().contains(lang)) throw new UnknownLanguage(lang, programme.languages());
  }

  public Lang asked() {
    return asked;
  }

  public List<Lang> known() {
    return known;
  }
}
