package jss.check;

import java.util.Locale;
import java.util.Set;
import jss.content.Body;
import jss.content.Text;
import jss.content.Words;
import jss.problem.Problem;

/** Links whose text doesn't say where they lead. */
final class LinkText implements Check.OfWords {
  private static final Set<String> VAGUE =
      Set.of(
          "her", "klikk her", "trykk her", "les mer", "les meir", "les mer her", "se her", "sjå her", "mer", "meir",
          "lenke",
          "lenken", "denne lenken", "denne siden", "last ned", "last ned her", "gå til", "mer informasjon", "dokument",
          "siden",
          "här", "klicka här", "tryck här", "läs mer", "läs mer här", "se här", "mer här", "länk", "länken",
          "den här länken", "den här sidan", "denna sida", "ladda ner", "ladda ned", "ladda ner här", "gå till",
          "mer information", "sidan", "here", "click here", "read more", "more", "link", "this link", "this page",
          "download");

  @Override
  public void run(Words<? extends Text> words, Scope scope, Problem.Sink problems) {
    for (Body.Link link : words.body().links()) {
      String text = link.text().strip();
      if (text.isEmpty()) problems.accept(Problem.of("link-text-missing", link.at()));
      else
        if (VAGUE.contains(plain(text))) problems.accept(Problem.of("link-text-vague", link.at()).with("text", text));
    }
  }

  /** Small letters without arrows, dots and the like around them. */
  private static String plain(String text) {
    int from = 0;
    int until = text.length();
    while (from < until && !Character.isLetter(text.charAt(from))) from++;
    while (until > from && !Character.isLetter(text.charAt(until - 1))) until--;
    return text.substring(from, until).toLowerCase(Locale.ROOT);
  }
}
