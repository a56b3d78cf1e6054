package jss.content;

import jss.source.Span;

/**
 * An id that was written, whether or not what it names could be read.
 *
 * @param at where it is defined: its key in a register, or the beginning of the entry's file of facts
 */
public record Name(Kind kind, String id, Span at) {}
