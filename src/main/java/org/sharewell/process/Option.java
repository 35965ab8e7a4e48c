package org.sharewell.process;

/** One choice of a list in a form: the words that are read and the value that is sent. */
public record Option(String label, String value) { }
