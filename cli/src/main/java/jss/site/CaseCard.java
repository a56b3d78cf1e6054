package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Case;
import jss.content.Ref;
import jss.content.Words;
import jss.render.Here;
import jss.render.Html;

/**
 * A case at a glance, as it stands in lists.
 *
 * @param learnt the first thing that was learnt, when it is told in this language
 * @param holds how much it tells of, in words such as {@code 3 læringspunkter}
 */
record CaseCard(
    String title,
    String href,
    Html marks,
    Optional<String> summary,
    Optional<String> place,
    boolean withdrawn,
    Optional<String> learnt,
    List<String> holds) {

  static Optional<CaseCard> of(Case it, Edition edition, Here here) {
    Optional<Case.Text> words = Optional.ofNullable(it.words().get(edition.lang())).map(Words::text);
    return edition.link(it.id(), here)
        .map(link -> new CaseCard(
            link.title(), link.href(), link.marks(), words.flatMap(Case.Text::summary), words.flatMap(Case.Text::place),
            it.facts().withdrawn(), words.filter(_ -> it.borrowed(edition.lang()).isEmpty())
                .flatMap(text -> text.learnt().stream().findFirst()),
            words.map(text -> holds(text, edition)).orElse(List.of())));
  }

  static List<CaseCard> of(List<Ref> refs, Edition edition, Here here) {
    return refs.stream()
        .flatMap(ref -> edition.programme().entry(ref.id()).filter(Case.class::isInstance).map(Case.class::cast)
            .flatMap(it -> of(it, edition, here)).stream())
        .toList();
  }

  private static List<String> holds(Case.Text words, Edition edition) {
    var holds = new ArrayList<String>();
    if (!words.learnt().isEmpty()) holds.add(edition.texts().count("case.holds.learnt", words.learnt().size()));
    if (!words.failed().isEmpty()) holds.add(edition.texts().count("case.holds.failed", words.failed().size()));
    return holds;
  }
}
