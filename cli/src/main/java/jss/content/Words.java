package jss.content;

import jss.source.Node;

/**
 * One entry's words in one language, with where they were written.
 *
 * @param front the front matter as it stands in the file
 */
public record Words<T extends Text>(Lang lang, Node.Mapping front, T text, Body body) {}
