package org.sharewell.request;

/**
 * What the start form sends: short, because a start shows nothing of a record and keeps no draft.
 *
 * @param danger {@code yes}, {@code not-known} or {@code no}: is a child in danger now (R19)
 * @param kind id of the kind of enquiry (R16); null if it was not chosen
 * @param about whom it is about, as the practitioner knows it
 * @param ownReference the practitioner's own case number; null if there is none
 * @param actingFor the agency in whose name is asked, for a person who belongs to several; null for everybody else
 */
record InformationNeeded(String danger, String kind, String about, String ownReference, String actingFor) { }
