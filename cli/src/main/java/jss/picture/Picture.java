package jss.picture;

import java.util.Optional;

/**
 * What a file says of the picture in it.
 *
 * @param width in pixels, as the picture is shown: a camera that was turned is taken into account
 * @param height in pixels
 */
public record Picture(Format format, int width, int height) {

  /** @param width at least 1 */
  record Size(int width, int height) {}

  /** Reads the beginning of a file; empty when it is no picture or does not say how large it is. */
  public static Optional<Picture> read(byte[] bytes) {
    return Format.of(bytes)
        .flatMap(format -> size(format, bytes)
            .filter(size -> size.width() > 0 && size.height() > 0)
            .map(size -> new Picture(format, size.width(), size.height())));
  }

  private static Optional<Size> size(Format format, byte[] bytes) {
    var at = new Bytes(bytes);
    return switch (format) {
      case JPEG -> Jpeg.size(at);
      case PNG -> Optional.of(new Size(at.u32(16), at.u32(20)));
      case GIF -> Optional.of(new Size(at.low16(6), at.low16(8)));
      case WEBP -> Webp.size(at);
      case SVG -> Svg.size(bytes);
    };
  }

  /**
   * The same picture, pixel for pixel, without what the file tells besides: where and when it was taken, with what
   * camera, by whom. Colour profile, turning and animation stay. A file that is no picture stays as it is.
   */
  public static byte[] withoutMetadata(byte[] bytes) {
    return Format.of(bytes).map(format -> switch (format) {
      case JPEG -> Jpeg.clean(new Bytes(bytes));
      case PNG -> Png.clean(new Bytes(bytes));
      case GIF -> Gif.clean(new Bytes(bytes));
      case WEBP -> Webp.clean(new Bytes(bytes));
      case SVG -> bytes;
    }).orElse(bytes);
  }
}
