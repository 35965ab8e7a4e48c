package org.sharewell.notification;

import java.util.Arrays;
import java.util.Locale;

/**
 * The occasions on which staff get a letter; each has its text in {@code letters/}, which the start checks. Each says who
 * hears of it and whether it can wait for a digest (R14). What names a person goes to them: it is their own task, or a
 * step of a ladder that ends with them.
 */
enum Occasion {

    /** To whoever may answer: somebody asks. */
    REQUEST_RECEIVED(Told.TEAM, Pace.AS_URGENT),
    /** To the lead information officer: something urgent has arrived while closed, and nobody covers. */
    ASKED_WHILE_CLOSED,
    /** To the asker and their line manager: nobody has opened what is needed now. */
    REQUEST_UNOPENED,
    /** To whoever may answer, or whose turn it is: the time is nearly up. */
    REPLY_DUE_SOON(Told.TEAM, Pace.AS_URGENT),
    /** To the line manager: the time is up and there is no answer. */
    REPLY_DUE(Told.PEOPLE, Pace.AS_URGENT),
    /** To the lead information officer: there is still none. */
    REPLY_OVERDUE(Told.PEOPLE, Pace.AS_URGENT),
    /** To the head of agency: after all these there is still none. */
    REPLY_LONG_OVERDUE(Told.PEOPLE, Pace.AS_URGENT),
    /** To the lead information officer: something was sent by a method that is not agreed. */
    OTHER_METHOD(Told.PEOPLE, Pace.AS_URGENT),
    /** To whoever may decide again: an escalation wants a new decision. */
    DECISION_WANTED_AGAIN(Told.TEAM, Pace.AS_URGENT),
    /** To the lead information officer: the record says that they allowed a method that is ruled out. */
    METHOD_ALLOWED,
    /** To whoever may answer, or whose turn it is: the asker chases. */
    ASKER_WAITS(Told.TEAM, Pace.AT_ONCE),
    /** To the line manager of whoever may answer: the asker has chased more than once. */
    ASKER_STILL_WAITS,
    /** To whoever may answer: the asker needs less than they asked. */
    REQUEST_NARROWED(Told.TEAM, Pace.AS_URGENT),
    /** To the asker: an agency has answered. */
    ANSWER_GIVEN(Told.PEOPLE, Pace.AS_URGENT),
    /** To the asker: an agency has answered, and with it a "not yet" begins; instead of the letter about the answer. */
    ANSWER_NOT_YET,
    /** To the asker: the time is up and an agency is still silent. */
    ANSWERS_DUE(Told.PEOPLE, Pace.AS_URGENT),
    /** To the asker and their line manager: the record of an emergency is still to be completed. */
    EMERGENCY_RECORD_DUE(Told.PEOPLE, Pace.AS_URGENT),
    /** To the asker: an agency asks something before it answers, and the time for its answer runs on. */
    QUESTION_BACK,
    /** To the asker: the time for the answer is nearly up, and their reply is missing. */
    QUESTION_WAITS,
    /** To whoever asked back: the asker has replied. */
    QUESTION_ANSWERED(Told.TEAM, Pace.AS_URGENT),
    /** To whoever was to answer: it is not needed any more. */
    REQUEST_WITHDRAWN(Told.TEAM, Pace.AS_URGENT),
    /** To whoever was to answer: the asker has what they need. */
    REQUEST_CLOSED(Told.TEAM, Pace.AS_URGENT),
    /** To the named recipients: something can be read. */
    INFORMATION_SHARED(Told.PEOPLE, Pace.AS_URGENT),
    /** To whoever may take it on: something is offered to an agency that did not ask for it. */
    INFORMATION_OFFERED(Told.TEAM, Pace.AS_URGENT),
    /** To whoever has it, or may take it on: it waits to be opened. */
    READING_WANTED(Told.TEAM, Pace.AS_URGENT),
    /** To the recipient's line manager: nobody has opened it. */
    READING_OVERDUE(Told.PEOPLE, Pace.AS_URGENT),
    /** To the recipient's lead information officer: still nobody has. */
    READING_LONG_OVERDUE(Told.PEOPLE, Pace.AS_URGENT),
    /** To whoever shared it and their line manager: nobody has opened what is needed now. */
    SHARE_UNOPENED,
    /** To whoever has it, their line manager and lead information officer: did it arrive, which was sent another way? */
    ARRIVAL_WANTED(Told.PEOPLE, Pace.AS_URGENT),
    /** To whoever sent it another way and their line manager: nobody has confirmed that it arrived. */
    ARRIVAL_UNCONFIRMED,
    /** To whoever shared it: it was sent back, since it was not for its recipient (R22). */
    SHARE_MISDIRECTED,
    /** To the asker's line manager: a request was stopped, and nobody has chosen how it goes on. */
    CHOICE_OVERDUE,
    /** To the asker: the request is kept until consent is in, and that takes long. */
    CONSENT_WANTED(Told.PEOPLE, Pace.AS_URGENT),
    /** To the asker's line manager: consent is still sought. */
    CONSENT_OVERDUE(Told.PEOPLE, Pace.AS_URGENT),
    /** To the safeguarding lead: a view is asked for, the same day. */
    SAFEGUARDING_VIEW_WANTED,
    /** To the line manager and the lead information officer: the view is not there. */
    SAFEGUARDING_VIEW_OVERDUE,
    /** To the asker: the safeguarding lead has given their view. */
    SAFEGUARDING_VIEW_GIVEN,
    /** To the safeguarding lead: what stopped a request is judged differently now. */
    JUDGED_AGAIN(Told.PEOPLE, Pace.AS_URGENT),
    /** To whoever is asked for advice: a colleague decides and asks first. */
    ADVICE_WANTED,
    /** To whoever asked for it: it is there, or the adviser decides. */
    ADVICE_GIVEN,
    /** To whoever has the decision: the advice is not there, and the time runs on. */
    ADVICE_OVERDUE,
    /** To whoever has it to do: an action was agreed. */
    ACTION_AGREED(Told.PEOPLE, Pace.AS_URGENT),
    /** To the same: it is due soon. */
    ACTION_DUE_SOON(Told.PEOPLE, Pace.AS_URGENT),
    /** To the line manager: the time is up and it is not done. */
    ACTION_DUE(Told.PEOPLE, Pace.AS_URGENT),
    /** To the senior manager: it still is not. */
    ACTION_OVERDUE(Told.PEOPLE, Pace.AS_URGENT),
    /** To the head of agency: after all these it still is not. */
    ACTION_LONG_OVERDUE(Told.PEOPLE, Pace.AS_URGENT),
    /** To whoever agreed it: it is done. */
    ACTION_DONE,
    /** To whoever agreed it and the line manager: it takes longer. */
    ACTION_MOVED,
    /** To the same: it will not be done. */
    ACTION_GIVEN_UP,
    /** To whoever raised it and their line manager: a disagreement is still to be described. */
    DISAGREEMENT_TO_DESCRIBE(Told.PEOPLE, Pace.AS_URGENT),
    /** To whoever asked: a disagreement has begun in their name, because no answer came (R29). */
    DISAGREEMENT_STARTED(Told.PEOPLE, Pace.AS_URGENT),
    /** To whoever acts for a side: a disagreement has come to their stage. */
    DISAGREEMENT_AT_STAGE(Told.TEAM, Pace.AS_URGENT),
    /** To the duty contact: an urgent disagreement has come to somebody of the agency, who has to be reached now. */
    DISAGREEMENT_URGENT(Told.TEAM, Pace.AT_ONCE),
    /** To whoever is to know of it on both sides: a disagreement has come to a stage. */
    DISAGREEMENT_CLIMBS,
    /** To the business unit: a disagreement has come so far that the partnership is told. */
    DISAGREEMENT_PARTNERSHIP_TOLD,
    /** To whoever raised it: the outcome is there in writing. */
    DISAGREEMENT_OUTCOME,
    /** To whoever decided, and those who acted last: how a disagreement ended. */
    DISAGREEMENT_SETTLED,
    /** To those who answer for information where a breach was reported, at the same moment. */
    BREACH_REPORTED,
    /** To the lead information officer: should the agency hear of it that a report is about? */
    BREACH_REPORT_WAITS,
    /** To whoever reported a breach, and their line manager: it is still to be described. */
    BREACH_TO_DESCRIBE,
    /** To whoever takes the next step of a breach. */
    BREACH_TO_HANDLE,
    /** To the same, then the senior manager, then the head of agency: it was not taken in time. */
    BREACH_STEP_OVERDUE,
    /** To those who act, then their deputies, then who answers for information: the 72 hours run. */
    BREACH_CLOCK,
    /** To the same: the 72 hours are over without a decision. */
    BREACH_CLOCK_OVER,
    /** To those who act: what was decided to be told is not recorded as told. */
    BREACH_STILL_TO_TELL,
    /** To the agency that information came from, or on whose behalf another works: a breach concerns it. */
    BREACH_OF_YOUR_INFORMATION,
    /** To whoever reported it: the case has ended. */
    BREACH_ENDED,
    /** To the lead information officer and their deputy: a quarter is over, and its complaints are to be reviewed. */
    COMPLAINT_REVIEW_BEGUN(Told.PEOPLE, Pace.AS_URGENT),
    /** To the same: the review is due soon. */
    COMPLAINT_REVIEW_DUE_SOON(Told.PEOPLE, Pace.AS_URGENT),
    /** To the same: the review is due. */
    COMPLAINT_REVIEW_DUE(Told.PEOPLE, Pace.AS_URGENT),
    /** To the senior manager: it is not concluded. */
    COMPLAINT_REVIEW_OVERDUE(Told.PEOPLE, Pace.AS_URGENT),
    /** To the head of agency: after all these it still is not. */
    COMPLAINT_REVIEW_LONG_OVERDUE(Told.PEOPLE, Pace.AS_URGENT),
    /** To whoever takes the next step of a complaint. */
    COMPLAINT_TO_HANDLE(Told.PEOPLE, Pace.AS_URGENT),
    /** To the same: it is due. */
    COMPLAINT_DUE,
    /** To the line manager, then the lead information officer: it was not taken in time. */
    COMPLAINT_OVERDUE,
    /** To the lead information officer and the data protection officer: the law leaves one day to acknowledge it. */
    COMPLAINT_LAST_DAY,
    /** To whoever handles the first: the same complaint came again. */
    COMPLAINT_AGAIN,
    /** To whoever entered it: it has ended. */
    COMPLAINT_ENDED,
    /** To the business unit: something was learnt from a complaint and is shared with the partnership. */
    COMPLAINT_LEARNING,
    /** To whoever covers for somebody who is away. */
    COVER_FOR_SOMEBODY,
    /** To whoever covered: that is over. */
    COVER_ENDED,
    /** To whoever said that somebody must not learn something: the mark was taken off. */
    MARK_TAKEN_OFF,
    /** To the other sides of a request: a "not yet" holds or holds no more, or somebody was told in spite of it. */
    TELLING_CHANGED,
    /** To the asker: the other side leaves it to them to tell the people concerned. */
    TELLING_LEFT_TO_YOU(Told.PEOPLE, Pace.AS_URGENT),
    /** To whoever was to tell the people concerned, and their line manager: the day is there. */
    TELLING_DUE(Told.PEOPLE, Pace.AS_URGENT),
    /** To whoever was given a piece of work. */
    WORK_GIVEN_TO_YOU,
    /** To whoever had it: a manager gave it back to the team or to somebody else. */
    WORK_TAKEN_BACK,
    /** To whoever acts now: nobody is left who had it, or to whom it was offered. */
    WORK_WAITS_FOR_YOU(Told.TEAM, Pace.AT_ONCE),
    /** To whoever answers: the asker lets them read one more document. */
    DOCUMENT_ADDED(Told.TEAM, Pace.AT_ONCE),
    /** To the lead information officer: somebody tried to add a document with a virus in it. */
    VIRUS_FOUND,
    /** To the business unit, daily; its reference is the seal's number and hash. */
    REGISTER_SEAL;

    /** Who hears of it. */
    private enum Told {
        /** Whoever is on duty, through their mailbox; each of the people where there is none, or where they have it. */
        TEAM,
        /** Each of the people. */
        PEOPLE
    }

    /** How soon. */
    private enum Pace {
        /** Whatever it is about. */
        AT_ONCE,
        /** At once where the matter is urgent, in the next digest where it is not. */
        AS_URGENT
    }

    private final Told told;
    private final Pace pace;

    /** To each of the people, at once. */
    Occasion() {
        this(Told.PEOPLE, Pace.AT_ONCE);
    }

    Occasion(Told told, Pace pace) {
        this.told = told;
        this.pace = pace;
    }

    /**
     * The occasion of this letter.
     *
     * @throws IllegalArgumentException if there is none, which is a mistake in the program
     */
    static Occasion of(String letter) {
        return Arrays.stream(values()).filter(occasion -> occasion.letter().equals(letter)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no letter \"" + letter + "\"."));
    }

    boolean isForTheTeam() {
        return told == Told.TEAM;
    }

    /** Whether it may wait for a digest while its matter is not urgent. */
    boolean canWait() {
        return pace == Pace.AS_URGENT;
    }

    /** The name that a {@link Notice} uses: {@code reply-due-soon}. */
    String letter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
