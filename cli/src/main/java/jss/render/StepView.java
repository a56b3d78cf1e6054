package jss.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Minutes;
import jss.content.Tool;

/**
 * A step of a tool as it is told.
 *
 * @param key the step's key in facts and words
 * @param from minutes after the tool began
 */
public record StepView(
    String key, String title, Optional<String> text, Optional<String> output, String length, Form form, String from) {

  /** The steps that have words, in order. */
  public static List<StepView> of(Tool tool, Tool.Text words, Texts texts) {
    Dates dates = new Dates(texts);
    var steps = new ArrayList<StepView>();
    Minutes passed = new Minutes(0);
    for (Map.Entry<String, Tool.Step> entry : tool.facts().steps().entrySet()) {
      Tool.Step step = entry.getValue();
      Tool.StepText text = words.steps().get(entry.getKey());
      if (text != null)
        steps.add(
            new StepView(
                entry.getKey(),
                text.title(),
                text.text(),
                text.output(),
                dates.length(step.minutes()),
                Form.of(step.form(), texts),
                dates.length(passed)));
      passed = passed.plus(step.minutes());
    }
    return steps;
  }
}
