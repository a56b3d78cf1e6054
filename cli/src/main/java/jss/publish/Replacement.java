package jss.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import jss.publish.Refused.Reason;
import jss.publish.Tree.Form;
import jss.publish.Tree.Stat;

/**
 * The tree that is to take a site's place. Its files are written beside the present one as they come, those that are right already
 * are left where they are, and nobody sees any of it before {@link #commit}.
 */
public final class Replacement implements AutoCloseable {
  private final Place place;
  private final Manifest before;
  private final Tree tree;
  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private final Set<String> kept = ConcurrentHashMap.newKeySet();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  Replacement(Place place, Manifest before, Tree tree) {
    this.place = place;
    this.before = before;
    this.tree = tree;
  }

  /**
   * Takes a file; safe on any thread.
   *
   * @param path inside the site, with {@code /} between parts
   * @throws Refused when it cannot be written, or a file that jss does not own stands in its place
   */
  public void put(String path, byte[] bytes) {
    if (!Manifest.isInside(path) || path.equals(Manifest.NAME) || path.startsWith(Place.WORK + "/"))
      throw new IllegalArgumentException("no path for a file of a site: " + path);
    refuseForeign(path);
    try {
      if (isThere(path, bytes)) kept.add(path);
      else {
        written.add(path);
        write(place.next().resolve(path), bytes);
      }
    } catch (IOException e) {
      throw Refused.because(e, place.out().resolve(path));
    }
  }

  private void refuseForeign(String path) {
    if (tree.files().isEmpty()) return;
    for (int slash = path.indexOf('/');; slash = path.indexOf('/', slash + 1)) {
      String part = slash < 0 ? path : path.substring(0, slash);
      if (isForeign(part)) throw new Refused(Reason.FOREIGN_FILE, place.out().resolve(part));
      if (slash < 0) break;
    }
    if (tree.folders().contains(path) && tree.holds(path, this::isForeign))
      throw new Refused(Reason.FOREIGN_FILE, place.out().resolve(path));
  }

  private boolean isForeign(String path) {
    return tree.files().containsKey(path) && !before.owns(path);
  }

  private boolean isThere(String path, byte[] bytes) throws IOException {
    Stat stat = tree.stat(path);
    return stat != null
        && stat.form() == Form.REGULAR
        && stat.size() == bytes.length
        && Arrays.equals(bytes, Files.readAllBytes(place.out().resolve(path)));
  }

  private void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.getParent();
    if (folder != null && !folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder);
    }
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /**
   * Puts the replacement in the site's place; when it says the same as the present one, nothing is touched.
   *
   * @throws Refused when that cannot be done; the present site is then as it was
   */
  public Outcome commit() {
    var paths = new TreeSet<String>(written);
    paths.addAll(kept);
    var after = new Manifest(paths);
    var removed = new TreeSet<String>(before.paths());
    removed.removeAll(paths);
    boolean same = written.isEmpty() && before.paths().equals(after.paths());
    try {
      if (!same) new Change(place, tree, before, after, written).make();
      return new Outcome(written.size(), removed.size(), kept.size());
    } catch (IOException e) {
      throw Refused.because(e, place.out());
    }
  }

  /** Throws away what was not put in place. */
  @Override
  public void close() {
    try {
      Sweep.delete(place.next());
    } catch (IOException e) {
      throw Refused.because(e, place.next());
    }
  }
}
