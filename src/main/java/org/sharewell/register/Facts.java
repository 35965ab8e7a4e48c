package org.sharewell.register;

/** The facts of a record, kept as JSON in one column of its row; the way from Java and back is made once, here. */
public interface Facts { }
