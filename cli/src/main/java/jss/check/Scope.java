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
  List<Lang> languages() {
    return programme.languages();
  }

  Optional<Minutes> length(Ref tool) {
    return programme.tool(tool).map(Tool::length);
  }
}
