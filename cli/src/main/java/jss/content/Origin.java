package jss.content;

import jss.source.Node;
import jss.source.Source;

/**
 * Where an entry's facts were written.
 *
 * @param folder path of the entry's folder inside the workspace, ending in {@code /}
 */
public record Origin(String folder, Source source, Node.Mapping facts) {}
