package jss.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Says that nothing was published, and why: a matter for the one who asked, not a defect of jss. */
public final class Refused extends RuntimeException {
  /** What stood in the way. */
  public enum Reason {
    /** Another jss writes to the same folder. */
    BUSY,
    /** The folder holds files and no manifest: jss did not make it. */
    NOT_OURS,
    /** A file that jss does not own stands where one of its own must go. */
    FOREIGN_FILE,
    /** A file stands where the folder must go, or the folder is a whole disk. */
    NOT_A_FOLDER,
    /** The folder lies in the content, or the content in it. */
    INSIDE_CONTENT,
    /** The disk is full. */
    NO_SPACE,
    /** The folder, or its disk, may not be written to. */
    READ_ONLY,
    /** Something else that the system said. */
    FAILED
  }

  private final Reason reason;
  private final transient Path at;

  Refused(Reason reason, Path at, String detail) {
    super(detail);
    this.reason = reason;
    this.at = at;
  }

  Refused(Reason reason, Path at) {
    this(reason, at, "");
  }

  /** What a failure of the file system means to the one who asked. */
  public static Refused because(IOException failure, Path at) {
    Path place = failure instanceof FileSystemException f && f.getFile() != null ? Path.of(f.getFile()) : at;
    return new Refused(reason(failure, at), place, String.valueOf(failure.getMessage()));
  }

  private static Reason reason(IOException failure, Path at) {
    String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("no space left") || said.contains("not enough space") || said.contains("quota"))
      return Reason.NO_SPACE;
    if (failure instanceof AccessDeniedException || said.contains("read-only")) return Reason.READ_ONLY;
    if (failure instanceof NotDirectoryException) return Reason.NOT_A_FOLDER;
    return isFull(at) ? Reason.NO_SPACE : Reason.FAILED;
  }

  /** For systems that say it in words we don't know. */
  private static boolean isFull(Path at) {
    try {
      return at.toFile().exists() && at.toFile().getUsableSpace() < 4096;
    } catch (SecurityException | ReadOnlyFileSystemException e) {
      return false;
    }
  }

  public Reason reason() {
    return reason;
  }

  /** The file or folder that it is about. */
  public Path at() {
    return at;
  }

  /** What the system said, in its own words; may be empty. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
