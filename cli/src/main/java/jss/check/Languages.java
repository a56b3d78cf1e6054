package jss.check;

import java.util.List;
import jss.content.Lang;
import jss.problem.Word;

/** Languages as they are called in messages. */
final class Languages {
  private Languages() {}

  static Word word(Lang lang) {
    return new Word("lang." + lang.tag());
  }

  static List<Word> words(List<Lang> languages) {
    return languages.stream().map(Languages::word).toList();
  }

  /** As they are written in files. */
  static List<String> tags(List<Lang> languages) {
    return languages.stream().map(Lang::tag).toList();
  }
}
