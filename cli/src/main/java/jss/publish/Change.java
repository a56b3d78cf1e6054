package jss.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Set;
import java.util.TreeSet;
import jss.publish.Place.Way;
import jss.publish.Tree.Form;
import jss.publish.Tree.Stat;

/**
 * The step from one tree of a site to the next. The next one is completed with other names (hard links) of all that
 * stays, and then the two folders change places. Where a folder cannot be renamed, its files are replaced one by one.
 *
 * @param written files of the next tree that lie in {@link Place#next} already
 */
record Change(Place place, Tree tree, Manifest before, Manifest after, Set<String> written) {

  void make() throws IOException {
    Files.createDirectories(place.next());
    if (place.way() == Way.FILES || tree.files().values().stream().anyMatch(stat -> stat.form() == Form.OTHER)) {
      replaceFiles();
      return;
    }
    complete();
    try {
      replaceFolder();
    } catch (FileSystemException e) {
      if (!Files.isDirectory(place.out())) throw e;
      replaceFiles();
    }
  }

  /** Everything that the present folder has and that is not jss's to change or take away. */
  private void complete() throws IOException {
    copyRights(place.out(), place.next());
    for (String folder : tree.folders()) if (!tree.holds(folder, before::owns)) copyFolder(folder);
    for (var file : tree.files().entrySet()) {
      String path = file.getKey();
      boolean stays = after.paths().contains(path) ? !written.contains(path) : !before.owns(path);
      if (stays) carry(path, file.getValue());
    }
    after.write(place.next(), place.work());
  }

  private void copyFolder(String folder) throws IOException {
    Path copy = place.next().resolve(folder);
    Files.createDirectories(copy);
    copyRights(place.out().resolve(folder), copy);
  }

  private static void copyRights(Path from, Path to) throws IOException {
    var view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null && Files.exists(from)) Files.setPosixFilePermissions(to, view.readAttributes().permissions());
  }

  private void carry(String path, Stat stat) throws IOException {
    Path from = place.out().resolve(path);
    Path to = place.next().resolve(path);
    try {
      makeFolderOf(to);
      if (stat.form() == Form.REGULAR) link(from, to);
      else Files.copy(from, to, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      if (after.owns(path)) throw e; // another's file may go at any time, as git's own do
    }
  }

  private static void makeFolderOf(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null) Files.createDirectories(folder);
  }

  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private void replaceFolder() throws IOException {
    if (!Files.exists(place.out())) {
      move(place.next(), place.out());
    } else if (place.way() == Way.EXCHANGE && Exchange.swap(place.next(), place.out())) {
      move(place.next(), place.past());
    } else {
      move(place.next(), place.ready());
      move(place.out(), place.past());
      move(place.ready(), place.out());
    }
    Sweep.takeAway(place.past(), place.out());
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Each file is replaced as a whole; the manifest claims old and new files until all are in place. */
  private void replaceFiles() throws IOException {
    Path from = Files.exists(place.next()) ? place.next() : place.ready();
    Path out = Files.createDirectories(place.out());
    var claimed = new TreeSet<String>(before.paths());
    claimed.addAll(after.paths());
    new Manifest(claimed).write(out, place.work());
    for (String path : before.paths()) {
      if (after.paths().contains(path)) continue;
      Files.deleteIfExists(out.resolve(path));
      Sweep.deleteIfEmpty(out.resolve(path).getParent(), out);
    }
    for (String path : written) {
      Path file = out.resolve(path);
      makeFolderOf(file);
      Files.move(from.resolve(path), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
    after.write(out, place.work());
    Sweep.delete(from);
  }
}
