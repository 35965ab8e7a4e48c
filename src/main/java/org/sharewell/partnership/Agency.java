package org.sharewell.partnership;

import org.sharewell.calendar.OpeningHours;

/**
 * A partner of the Code, or one of its teams.
 *
 * @param unit what is asked and answers: the agency's id ({@code police}) or agency and team ({@code csc.assessment})
 * @param id the agency's id, which is also its Camunda tenant ({@code csc})
 * @param name as staff know it, with the team's name behind it where there is one
 * @param kind what it is: {@code local-authority}, {@code police}, {@code health}, {@code education},
 *     {@code voluntary}, {@code commissioned}; decides which legal bases it is offered
 * @param hours when somebody is there
 * @param dutyPhone the number to call when it cannot wait; null where none is known
 * @param mail how it is told by mail (R14)
 * @param active false once the partnership's file no longer names it: it is asked nothing new
 */
public record Agency(String unit, String id, String name, String kind, OpeningHours hours, String dutyPhone,
                     DutyMail mail, boolean active) { }
