package org.sharewell.decision;

/**
 * What is sent to decide together with somebody (C24, C88).
 *
 * @param adviser the role that is asked
 * @param adviceQuestion what it is asked
 * @param adviceDraft what whoever asks would decide, as far as they want it seen; null if they do not say
 */
public record Passing(String adviser, String adviceQuestion, String adviceDraft) { }
