package jss.load;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jss.content.Slugs;
import jss.problem.Problem;
import jss.source.Span;

/** How ids and keys are spelt: lower-case letters a–z, digits and hyphens, beginning with a letter or digit. */
public final class Ids {
  private static final Pattern SOUND = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private Ids() {}

  public static boolean isSound(String id) {
    return SOUND.matcher(id).matches();
  }

  static Problem malformed(String id, Span at) {
    String better = Slugs.of(Normalizer.normalize(id, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    return Problem.of("id-malformed", at).with("id", id)
        .suggest(isSound(better) ? Optional.of(better) : Optional.empty());
  }
}
