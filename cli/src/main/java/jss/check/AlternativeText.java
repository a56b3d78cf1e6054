package jss.check;

import java.util.List;
import java.util.regex.Pattern;
import jss.content.Body;
import jss.content.Entry;
import jss.content.Lang;
import jss.content.News;
import jss.content.Text;
import jss.content.Words;
import jss.problem.Problem;
import jss.source.Span;

/** Pictures with nothing said for those who don't see them, or only the name of a file. */
final class AlternativeText implements Check.OfWords, Check.OfEntry {
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "\\S+\\.(?:png|jpe?g|gif|webp|svg|heic|tiff?|bmp)|(?:img|dsc|dscn|dscf|pxl|p|image|photo|bilde|bild|foto|skjermbilde|skärmbild|screenshot)[ _-]?[\\d _-]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public void run(Words<? extends Text> words, Scope scope, Problem.Sink problems) {
    for (Body.Picture picture : words.body().pictures()) {
      if (picture.alt().isBlank())
        problems.accept(Problem.of("alt-missing", picture.at()).with("file", picture.destination()));
      else
        name(picture.alt(), picture.at(), problems);
    }
  }

  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    if (!(entry instanceof News news) || news.facts().picture().isEmpty()) return;
    List<Lang> without = scope.languages().stream().filter(lang -> lacksAlt(news, lang)).toList();
    var picture = news.facts().picture().get();
    if (!without.isEmpty()) problems.accept(Problem.of("alt-missing", picture.at()).with("file", picture.name()));
    for (Words<News.Text> words : news.words().values())
      words.text().alt().ifPresent(alt -> name(alt, Place.value(words.front(), "alt"), problems));
  }

  private static boolean lacksAlt(News news, Lang lang) {
    Words<News.Text> words = news.words().get(lang);
    return words != null && words.text().alt().isEmpty();
  }

  private static void name(String alt, Span at, Problem.Sink problems) {
    if (FILE_NAME.matcher(alt.strip()).matches()) problems.accept(Problem.of("alt-file-name", at).with("alt", alt));
  }
}
