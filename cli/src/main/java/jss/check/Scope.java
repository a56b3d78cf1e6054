package jss.check;

import java.util.List;
import java.util.Optional;
import jss.content.Lang;
import jss.content.Minutes;
import jss.content.Programme;
import jss.content.Ref;
import jss.content.Tool;

/** What a check may ask of the whole. */
record Scope(Programme programme, Ids ids, Folder files, Glossary glossary) {
  /** Those of the programme that can be published; of others it is told once that they can't. */
  List<Lang> languages() {
    return programme.languages().stream().filter(InterfaceLanguages::hasTexts).toList();
  }

  Optional<Minutes> length(Ref tool) {
    return programme.tool(tool).map(Tool::length);
  }
}
