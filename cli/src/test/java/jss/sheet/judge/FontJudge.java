package jss.sheet.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** All fonts are in the file, and have a sign for each letter. */
final class FontJudge {
  private FontJudge() {}

  static Stream<String> look(Evidence evidence) {
    var findings = new ArrayList<String>();
    try {
      for (PDPage page : evidence.pdf().getPages()) look(page.getResources(), findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    evidence.glyphs().stream().filter(glyph -> !glyph.isThere())
        .forEach(glyph -> findings.add("fonts: there is no sign for a letter on page " + (glyph.page() + 1)));
    return findings.stream();
  }

  private static void look(PDResources resources, List<String> findings) throws IOException {
    for (COSName name : resources.getFontNames()) {
      PDFont font = resources.getFont(name);
      if (!font.isEmbedded()) findings.add("fonts: " + font.getName() + " is not in the file");
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject drawn = resources.getXObject(name);
      if (drawn instanceof PDFormXObject form && form.getResources() != null) look(form.getResources(), findings);
    }
  }
}
