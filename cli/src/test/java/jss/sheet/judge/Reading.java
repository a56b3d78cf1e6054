package jss.sheet.judge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a structure tree aloud: its words in their order, without marks of lists and without pictures. */
final class Reading {
  private static final Set<String> INLINE = Set.of("Span", "Link", "Quote", "Em", "Strong");
  private static final Set<String> SILENT = Set.of("Lbl", "Figure");

  private final Function<Part.Run, List<Glyph>> glyphs;
  private @Nullable Glyph last;

  Reading(Function<Part.Run, List<Glyph>> glyphs) {
    this.glyphs = glyphs;
  }

  List<Word> words(Tag tag) {
    return new Word.Composer().words(words -> read(tag, "", words));
  }

  private void read(Tag tag, String outer, Word.Composer words) {
    if (SILENT.contains(tag.type())) return;
    String lang = tag.lang().orElse(outer);
    boolean isInline = INLINE.contains(tag.type());
    if (!isInline) words.end();
    for (Part part : tag.parts()) {
      switch (part) {
        case Tag inner -> read(inner, lang, words);
        case Part.Run run -> glyphs.apply(run).forEach(glyph -> set(glyph, lang, words));
      }
    }
    if (!isInline) words.end();
  }

  private void set(Glyph glyph, String lang, Word.Composer words) {
    if (Optional.ofNullable(last).filter(before -> !isNext(before, glyph)).isPresent()) words.end();
    words.text(glyph.text(), lang);
    last = glyph;
  }

  /** Whether a letter stands so near to the one before it that both are one word; a little higher or lower is a note's sign. */
  private static boolean isNext(Glyph before, Glyph glyph) {
    double size = Math.max(before.size(), glyph.size());
    double gap = glyph.box().getX() - before.box().getMaxX();
    return before.page() == glyph.page() && Math.abs(glyph.baseline() - before.baseline()) < .6 * size
        && Math.abs(gap) < .2 * size;
  }
}
