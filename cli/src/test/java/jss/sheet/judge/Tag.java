package jss.sheet.judge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * An element of the structure tree, as a screen reader meets it.
 *
 * @param type such as {@code H1} or {@code LI}
 * @param alt what it says in place of a picture
 * @param scope of a table's header
 */
record Tag(String type, Optional<String> lang, Optional<String> alt, Optional<String> scope, List<Part> parts)
    implements Part {
  Tag {
    parts = List.copyOf(parts);
  }

  static Tag of(PDDocument pdf) {
    var root = pdf.getDocumentCatalog().getStructureTreeRoot();
    return root == null
        ? new Tag("none", Optional.empty(), Optional.empty(), Optional.empty(), List.of())
        : new Tag("root", lang(pdf.getDocumentCatalog().getLanguage()), Optional.empty(), Optional.empty(),
            parts(pdf, root, Optional.empty()));
  }

  private static Tag of(PDDocument pdf, PDStructureElement element, Optional<PDPage> outer) {
    Optional<PDPage> page = Optional.ofNullable(element.getPage()).or(() -> outer);
    return new Tag(
        element.getStructureType(), lang(element.getLanguage()),
        Optional.ofNullable(element.getAlternateDescription()), scope(element), parts(pdf, element, page));
  }

  private static List<Part> parts(PDDocument pdf, PDStructureNode node, Optional<PDPage> page) {
    return node.getKids().stream().<Part>mapMulti((kid, parts) -> {
      switch (kid) {
        case PDStructureElement element -> parts.accept(of(pdf, element, page));
        case Integer number -> parts.accept(new Part.Run(pdf.getPages().indexOf(page.orElseThrow()), number));
        case PDMarkedContentReference reference ->
          parts.accept(new Part.Run(pdf.getPages().indexOf(reference.getPage()), reference.getMCID()));
        default -> {
          // a link's annotation
        }
      }
    }).toList();
  }

  private static Optional<String> lang(String lang) {
    return Optional.ofNullable(lang).filter(tag -> !tag.isEmpty());
  }

  private static Optional<String> scope(PDStructureElement element) {
    COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
    Stream<?> all = attributes instanceof COSArray array ? array.toList().stream() : Stream.of(attributes);
    return all.filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast)
        .map(one -> one.getNameAsString("Scope")).filter(scope -> scope != null).findFirst();
  }

  Stream<Tag> children() {
    return parts.stream().filter(Tag.class::isInstance).map(Tag.class::cast);
  }

  /** This and all within, in reading order. */
  Stream<Tag> all() {
    return Stream.concat(Stream.of(this), children().flatMap(Tag::all));
  }

  List<Tag> all(String wanted) {
    return all().filter(tag -> tag.type.equals(wanted)).toList();
  }
}
