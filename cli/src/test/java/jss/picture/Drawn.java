package jss.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures for tests, with things written into their files that nobody should see. */
public final class Drawn {
  private Drawn() {}

  /** A red field with a blue upper left corner. */
  public static byte[] as(String format, int width, int height) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(0, 0, width / 2, height / 2);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(picture, format, bytes)) throw new IllegalArgumentException(format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static BufferedImage read(byte[] bytes) {
    try {
      return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JPEG with a segment put in right after its beginning. */
  public static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
    var bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, 2);
    bytes.writeBytes(new byte[]{
      (byte) 0xFF, (byte) marker, (byte) (data.length + 2 >> 8), (byte) (data.length + 2)});
    bytes.writeBytes(data);
    bytes.write(jpeg, 2, jpeg.length - 2);
    return bytes.toByteArray();
  }

  /** What a camera writes: how it was turned (1–8), and where it was. */
  public static byte[] exif(int orientation) {
    var exif = new ByteArrayOutputStream();
    exif.writeBytes("Exif\0\0II*\0".getBytes(StandardCharsets.ISO_8859_1));
    exif.writeBytes(new byte[]{8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0, 0, 0, 0, 0});
    exif.writeBytes("GPS 59.2675 N 10.4076 E".getBytes(StandardCharsets.ISO_8859_1));
    return exif.toByteArray();
  }

  /** A PNG with a chunk put in right after its header. */
  public static byte[] withChunk(byte[] png, String name, String data) {
    byte[] named = (name + data).getBytes(StandardCharsets.ISO_8859_1);
    var check = new CRC32();
    check.update(named);
    var bytes = new ByteArrayOutputStream();
    bytes.write(png, 0, 33);
    number(named.length - 4, bytes);
    bytes.writeBytes(named);
    number((int) check.getValue(), bytes);
    bytes.write(png, 33, png.length - 33);
    return bytes.toByteArray();
  }

  private static void number(int number, ByteArrayOutputStream to) {
    to.writeBytes(new byte[]{(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number});
  }
}
