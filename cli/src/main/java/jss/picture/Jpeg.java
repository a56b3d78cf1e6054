package jss.picture;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.picture.Picture.Size;

/** JPEG as a row of segments (ITU-T T.81, annex B). */
final class Jpeg {
  private static final int SOS = 0xDA;
  private static final int EOI = 0xD9;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int APP15 = 0xEF;
  private static final int COM = 0xFE;

  private Jpeg() {}

  /**
   * @param at index of its 0xFF
   * @param end index after it; for a scan after its coded data
   */
  private record Segment(int marker, int at, int end) {
    /** Index of what it holds, after marker and length. */
    int data() {
      return at + 4;
    }
  }

  /** All up to the end of the picture; what cannot be read ends the list. */
  private static List<Segment> segments(Bytes file) {
    var segments = new ArrayList<Segment>();
    int at = 2;
    while (at + 4 <= file.length() && file.u8(at) == 0xFF) {
      int marker = file.u8(at + 1);
      if (marker == 0xFF) at++; // padding
      else if (marker == EOI) break;
      else {
        int end = at + 2 + file.u16(at + 2);
        if (end > file.length() || end < at + 4) break;
        if (marker == SOS) end = endOfScan(file, end);
        segments.add(new Segment(marker, at, end));
        at = end;
      }
    }
    return segments;
  }

  /** Coded data goes on until a marker that is neither a restart nor an escaped 0xFF. */
  private static int endOfScan(Bytes file, int from) {
    int at = from;
    while (at + 1 < file.length()) {
      int next = file.u8(at + 1);
      if (file.u8(at) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) return at;
      at++;
    }
    return file.length();
  }

  static Optional<Size> size(Bytes file) {
    int orientation = 1;
    for (Segment segment : segments(file)) {
      if (isExif(file, segment)) orientation = orientation(file, segment);
      if (!isFrame(segment.marker())) continue;
      int height = file.u16(segment.data() + 1);
      int width = file.u16(segment.data() + 3);
      return Optional.of(orientation >= 5 ? new Size(height, width) : new Size(width, height));
    }
    return Optional.empty();
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static boolean isExif(Bytes file, Segment segment) {
    return segment.marker() == APP1 && file.says("Exif\0\0", segment.data());
  }

  /** How the picture is to be turned and mirrored before it is shown: 1 (not at all) to 8, as Exif counts. */
  private static int orientation(Bytes file, Segment exif) {
    int tiff = exif.data() + 6;
    boolean low = file.says("II", tiff);
    int directory = tiff + (low ? file.low32(tiff + 4) : file.u32(tiff + 4));
    int entries = low ? file.low16(directory) : file.u16(directory);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (entry < tiff || entry + 12 > exif.end()) break;
      int tag = low ? file.low16(entry) : file.u16(entry);
      int value = low ? file.low16(entry + 8) : file.u16(entry + 8);
      if (tag == 0x0112 && value >= 1 && value <= 8) return value;
    }
    return 1;
  }

  static byte[] clean(Bytes file) {
    List<Segment> segments = segments(file);
    if (segments.isEmpty()) return file.bytes();
    var clean = new ByteArrayOutputStream(file.length());
    clean.write(0xFF);
    clean.write(0xD8);
    for (Segment segment : segments) {
      if (isKept(file, segment)) clean.write(file.bytes(), segment.at(), segment.end() - segment.at());
      else
        if (isExif(file, segment) && orientation(file, segment) > 1)
          clean.writeBytes(onlyTurned(orientation(file, segment)));
    }
    clean.write(0xFF);
    clean.write(EOI);
    return clean.toByteArray();
  }

  private static boolean isKept(Bytes file, Segment segment) {
    int length = segment.end() - segment.data();
    return switch (segment.marker()) {
      case APP0 -> file.says("JFIF\0", segment.data()) && length <= 14; // a longer one has a thumbnail
      case APP2 -> file.says("ICC_PROFILE\0", segment.data());
      case APP14 -> file.says("Adobe", segment.data()); // tells how colours are coded
      default -> segment.marker() != COM && (segment.marker() < APP0 || segment.marker() > APP15);
    };
  }

  /** An Exif segment that says nothing but how to turn the picture. */
  private static byte[] onlyTurned(int orientation) {
    return new byte[]{
      (byte) 0xFF, (byte) APP1, 0, 34, 'E', 'x', 'i', 'f', 0, 0,
      'M', 'M', 0, 42, 0, 0, 0, 8, // the directory begins 8 bytes into this
      0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0};
  }
}
