package jss.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import jss.content.Attachment;
import jss.picture.Format;
import jss.picture.Picture;
import jss.picture.Svg;
import jss.problem.Problem;
import jss.problem.Word;

/** A logo that cannot be printed: neither PNG nor SVG, too large, or drawn with what a print could not show safely. */
final class Logo {
  /** In bytes. */
  static final long MOST_BYTES = 2_000_000;

  /** In pixels across or down: 60 mm in the finest print. */
  static final int MOST_PIXELS = 3000;

  private Logo() {}

  /** Whether the file is there at all is told where attachments are. */
  static void look(Attachment logo, Folder files, Problem.Sink problems) {
    if (Destination.isOutside(logo.name()) || !files.has(logo.path())) return;
    long bytes = files.size(logo.path()).orElse(0);
    if (bytes > MOST_BYTES)
      problems.accept(tooLarge(logo, new Word("size.bytes", Map.of("count", Math.ceilDiv(bytes, 1_000_000)))));
    else
      try {
        problem(logo, files.read(logo.path(), (int) MOST_BYTES)).ifPresent(problems);
      } catch (IOException e) {
        problems.accept(unknown(logo));
      }
  }

  private static Optional<Problem> problem(Attachment logo, byte[] file) {
    Optional<Format> format = Format.of(file);
    if (format.equals(Optional.of(Format.SVG))) {
      Optional<Problem> unsafe = Svg.danger(file)
          .map(part -> Problem.of("svg-refused", logo.at()).with("file", logo.name()).with("part", part))
          .or(() -> Svg.beyondShapes(file)
              .map(part -> Problem.of("logo-drawing", logo.at()).with("file", logo.name()).with("part", part)));
      if (unsafe.isPresent()) return unsafe;
    }
    Optional<Picture> picture = Picture.read(file);
    if (picture.isEmpty() || picture.get().format() != Format.SVG && picture.get().format() != Format.PNG)
      return Optional.of(unknown(logo));
    int width = picture.get().width();
    int height = picture.get().height();
    if (picture.get().format() == Format.SVG) return Optional.empty();
    if (Math.max(width, height) > MOST_PIXELS)
      return Optional.of(tooLarge(logo, new Word("size.pixels", Map.of("count", width + " × " + height))));
    return isWhole(file) ? Optional.empty() : Optional.of(unknown(logo));
  }

  private static boolean isWhole(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(Picture.withoutMetadata(png))) != null;
    } catch (IOException | RuntimeException e) { // a broken picture breaks its reader in any way
      return false;
    }
  }

  private static Problem unknown(Attachment logo) {
    return Problem.of("logo-format", logo.at()).with("file", logo.name());
  }

  private static Problem tooLarge(Attachment logo, Word size) {
    return Problem.of("picture-too-large", logo.at())
        .with("file", logo.name())
        .with("size", size)
        .with("pixels", MOST_PIXELS)
        .with("megabytes", MOST_BYTES / 1_000_000);
  }
}
