package jss.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.resizers.configurations.Antialiasing;

/** Pictures scaled down, turned as they are shown; the same bytes each time. */
public final class Smaller {
  /** Hardly to be told from the original, at a fraction of its bytes. */
  private static final float QUALITY = 0.82f;

  private Smaller() {}

  /** Whether there is a way to scale such a file down. */
  public static boolean canScale(Format format) {
    return format == Format.JPEG || format == Format.PNG;
  }

  /**
   * @param width in pixels; the height follows
   * @return empty when the file cannot be read, as with one in the colours of print
   */
  public static Optional<byte[]> of(byte[] bytes, int width) {
    try {
      BufferedImage smaller =
          Thumbnails.of(new ByteArrayInputStream(bytes)).width(width).antialiasing(Antialiasing.ON).asBufferedImage();
      return Optional.of(write(smaller, Format.of(bytes).orElseThrow() == Format.PNG ? "png" : "jpeg"));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] write(BufferedImage picture, String format) throws IOException {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
    ImageWriter writer = writers.next();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(format.equals("png") ? 0f : QUALITY); // for PNG: how hard it tries, always exact
      if (param.canWriteProgressive()) param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
