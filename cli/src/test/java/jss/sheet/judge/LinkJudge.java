package jss.sheet.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** Links say what they are and go where the source says. */
final class LinkJudge {
  private LinkJudge() {}

  static Stream<String> look(Evidence evidence) {
    var findings = new ArrayList<String>();
    Set<String> source = evidence.source().everywhere("a").stream().map(link -> link.getAttribute("href"))
        .filter(href -> !href.isEmpty()).map(href -> href.startsWith("#") ? "#" : href)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> sheet = new LinkedHashSet<>();
    for (PDAnnotationLink link : links(evidence)) {
      String target = target(evidence, link);
      sheet.add(target);
      if (link.getContents() == null || link.getContents().isBlank())
        findings.add("links: the one to " + target + " says nothing");
    }
    if (!source.equals(sheet)) findings.add("links: they lead to " + sheet + ", not " + source);
    long anchors = evidence.source().elements("a").stream().filter(link -> link.hasAttribute("href")).count();
    long tags = evidence.root().all("Link").size();
    if (tags < anchors) findings.add("links: " + tags + " are read, not " + anchors);
    return findings.stream();
  }

  private static List<PDAnnotationLink> links(Evidence evidence) {
    var links = new ArrayList<PDAnnotationLink>();
    try {
      for (PDPage page : evidence.pdf().getPages())
        page.getAnnotations().stream().filter(PDAnnotationLink.class::isInstance)
            .forEach(link -> links.add((PDAnnotationLink) link));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return links;
  }

  private static String target(Evidence evidence, PDAnnotationLink link) {
    try {
      PDDestination target = link.getAction() instanceof PDActionGoTo go ? go.getDestination() : link.getDestination();
      if (target instanceof PDPageDestination page && evidence.pdf().getPages().indexOf(page.getPage()) >= 0)
        return "#";
      return link.getAction() instanceof PDActionURI away ? away.getURI() : "nowhere";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
