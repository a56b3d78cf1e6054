package jss.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jss.publish.Refused.Reason;

/**
 * Where a site lies, and the folder on the same disk where its next tree is made.
 *
 * @param out the site's folder, which may be absent
 * @param work holds what only jss reads
 * @param way how the next tree comes in the place of the present one
 */
record Place(Path out, Path work, Way way) {
  /** The name of the folder that jss works in: beside the site, or in it where beside it is another disk. */
  static final String WORK = ".jss";

  /** From the best to the last resort. */
  enum Way {
    /** Two folders change places in one step, where the system can do that. */
    EXCHANGE,
    /** The present folder is renamed, and then the next one: what is killed in between is ended by the next run. */
    RENAME,
    /** Each file is replaced as a whole, the site is not: for a folder that is a disk of its own. */
    FILES
  }

  static Place of(Path wanted) {
    try {
      Path out = real(wanted);
      Path parent = out.getParent();
      Path name = out.getFileName();
      if (parent == null || name == null || (Files.exists(out) && !Files.isDirectory(out)))
        throw new Refused(Reason.NOT_A_FOLDER, out);
      Files.createDirectories(parent);
      Path beside = parent.resolve(WORK);
      if (isOnOneDisk(parent, out) && Files.isWritable(parent) && makes(beside.resolve(name))) {
        hideFromGit(beside);
        return new Place(out, beside.resolve(name), Way.EXCHANGE);
      }
      return new Place(out, Files.createDirectories(out.resolve(WORK)), Way.FILES);
    } catch (IOException e) {
      throw Refused.because(e, wanted);
    }
  }

  /** Where a path leads, links resolved as far as there is something there. */
  static Path real(Path wanted) throws IOException {
    Path path = wanted.toAbsolutePath().normalize();
    for (Path there = path; there != null; there = there.getParent())
      if (Files.exists(there)) return there.toRealPath().resolve(there.relativize(path)).normalize();
    return path;
  }

  /** Whether the folder is there now: a parent that may not be written to is no reason to give up. */
  private static boolean makes(Path folder) {
    try {
      return Files.isWritable(Files.createDirectories(folder));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isOnOneDisk(Path parent, Path folder) throws IOException {
    if (!Files.exists(folder) || !parent.getFileSystem().supportedFileAttributeViews().contains("unix")) return true;
    return Files.getAttribute(parent, "unix:dev").equals(Files.getAttribute(folder, "unix:dev"));
  }

  /** As other tools do with their caches. */
  private static void hideFromGit(Path folder) throws IOException {
    Path ignore = folder.resolve(".gitignore");
    if (!Files.exists(ignore)) Files.writeString(ignore, "*\n");
  }

  /** The tree that is being made; with a manifest in it, it is whole. */
  Path next() {
    return work.resolve("next");
  }

  /** A whole tree that is about to be put in place, where two folders cannot be swapped. */
  Path ready() {
    return work.resolve("ready");
  }

  /** The tree before, about to be taken away. */
  Path past() {
    return work.resolve("past");
  }

  Path lock() {
    return work.resolve("lock");
  }

  Path shelf() {
    return work.resolve("shelf");
  }

  Path seal() {
    return work.resolve("seal");
  }
}
