package jss.start;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import jss.content.Kind;
import jss.content.Name;
import jss.content.Slugs;
import jss.load.Ids;
import jss.source.Sources;

/** Whether an id may be given to something new. */
final class FreeId {
  /** Names that no folder can have on Windows. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[1-9]|lpt[1-9]");

  private FreeId() {}

  /**
   * @param title may give a better one
   * @param names every id that was written, also of what could not be read
   * @throws Denied when it is no id, or someone has it
   */
  static void check(String id, Optional<String> title, Kind kind, Collection<Name> names, Sources sources)
      throws Denied {
    if (!Ids.isSound(id)) throw new Denied("id-malformed", like(id, title), id);
    if (kind.isEntry() && DEVICE.matcher(id).matches()) throw new Denied("id-device", free(id, names), id);
    for (Name name : names)
      if (name.id().equals(id))
        throw new Denied("id-taken", free(id, names), id, "kind." + name.kind().word(), name.at().source().path(),
            String.valueOf(name.at().line()));
    String folder = kind.folder() + "/" + id + "/";
    for (String path : sources.names())
      if (kind.isEntry() && path.startsWith(folder)) throw new Denied("folder-taken", free(id, names), folder);
  }

  /** An id made of what was written, or of the title. */
  private static Optional<String> like(String id, Optional<String> title) {
    return Optional.of(Slugs.of(id)).filter(Ids::isSound).or(() -> title.map(Slugs::of)).filter(Ids::isSound);
  }

  private static Optional<String> free(String id, Collection<Name> names) {
    for (int i = 2;; i++) {
      String other = id + "-" + i;
      if (names.stream().noneMatch(name -> name.id().equals(other))) return Optional.of(other);
    }
  }
}
