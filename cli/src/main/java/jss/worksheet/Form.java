package jss.worksheet;

/** What is filled in on a worksheet. */
public sealed interface Form permits Drawing, Table {}
