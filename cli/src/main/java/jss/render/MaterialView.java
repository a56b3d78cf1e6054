package jss.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Tool;

/** A thing that a tool takes, and how many for each person, group or gathering. */
public record MaterialView(String title, String count) {
  /** The materials that have words, in order. */
  public static List<MaterialView> of(Tool tool, Tool.Text words, Texts texts) {
    var materials = new ArrayList<MaterialView>();
    tool.facts()
        .materials()
        .forEach(
            (key, material) -> Optional.ofNullable(words.materials().get(key))
                .ifPresent(title -> materials
                    .add(new MaterialView(title, texts.text(Texts.keyOf("per", material.per()), material.count())))));
    return materials;
  }
}
