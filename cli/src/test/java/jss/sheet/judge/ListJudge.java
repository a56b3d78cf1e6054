package jss.sheet.judge;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Each list is one, with all its items, also over pages. */
final class ListJudge {
  private ListJudge() {}

  static Stream<String> look(Evidence evidence) {
    List<Long> source = evidence.source().elements("ul", "ol").stream().map(ListJudge::items).toList();
    List<Long> sheet = evidence.root().all("L").stream()
        .map(list -> list.children().filter(tag -> tag.type().equals("LI")).count()).toList();
    Stream<String> lists =
        source.equals(sheet) ? Stream.of() : Stream.of("lists: they have " + sheet + " items, not " + source);
    Stream<String> strays = evidence.root().all().filter(tag -> !tag.type().equals("L"))
        .filter(tag -> tag.children().anyMatch(child -> child.type().equals("LI")))
        .map(tag -> "lists: there is an item in a " + tag.type());
    return Stream.concat(lists, strays);
  }

  private static long items(Element list) {
    return Source.all(list.getElementsByTagNameNS("*", "li")).filter(item -> item.getParentNode().isSameNode(list))
        .count();
  }
}
