package org.sharewell.notification;

import java.util.Locale;

/** The occasions on which staff get a letter; each has its text in {@code letters/}, which the start checks. */
enum Occasion {

    /** To whoever may answer: somebody asks. */
    REQUEST_RECEIVED,
    /** To the asker and their line manager: nobody has opened what is needed now. */
    REQUEST_UNOPENED,
    /** To whoever may answer or has begun to: the time is nearly up. */
    REPLY_DUE_SOON,
    /** To the line manager: the time is up and there is no answer. */
    REPLY_DUE,
    /** To the lead information officer: there is still none. */
    REPLY_OVERDUE,
    /** To the head of agency: after all these there is still none. */
    REPLY_LONG_OVERDUE,
    /** To the lead information officer: something was sent by a method that is not agreed. */
    OTHER_METHOD,
    /** To the asker: an agency has answered. */
    ANSWER_GIVEN,
    /** To the asker: the time is up and an agency is still silent. */
    ANSWERS_DUE,
    /** To the asker and their line manager: the record of an emergency is still to be completed. */
    EMERGENCY_RECORD_DUE,
    /** To the asker: an agency asks something before it answers. */
    QUESTION_BACK,
    /** To the asker: the time for the answer is nearly up, and their reply is missing. */
    QUESTION_WAITS,
    /** To whoever asked back: the asker has replied. */
    QUESTION_ANSWERED,
    /** To whoever was to answer: it is not needed any more. */
    REQUEST_WITHDRAWN,
    /** To whoever was to answer or has answered: the asker has what they need. */
    REQUEST_CLOSED,
    /** To the named recipients: something can be read. */
    INFORMATION_SHARED,
    /** To the recipient's line manager: nobody has opened it. */
    READING_OVERDUE,
    /** To the asker's line manager: a request was stopped, and nobody has chosen how it goes on. */
    CHOICE_OVERDUE,
    /** To the asker: the request is kept until consent is in, and that takes long. */
    CONSENT_WANTED,
    /** To the asker's line manager: consent is still sought. */
    CONSENT_OVERDUE,
    /** To the safeguarding lead: a view is asked for, the same day. */
    SAFEGUARDING_VIEW_WANTED,
    /** To the line manager and the lead information officer: the view is not there. */
    SAFEGUARDING_VIEW_OVERDUE,
    /** To the asker: the safeguarding lead has given their view. */
    SAFEGUARDING_VIEW_GIVEN,
    /** To the safeguarding lead: what stopped a request is judged differently now. */
    JUDGED_AGAIN,
    /** To whoever is asked for advice: a colleague decides and asks first. */
    ADVICE_WANTED,
    /** To whoever asked for it: it is there, or the adviser decides. */
    ADVICE_GIVEN,
    /** To whoever asked for it: it is not there, and the time runs on. */
    ADVICE_OVERDUE,
    /** To whoever was given a piece of work. */
    WORK_GIVEN_TO_YOU,
    /** To whoever had it: a manager gave it back to the team or to somebody else. */
    WORK_TAKEN_BACK,
    /** To whoever acts now: nobody is left who had it, or to whom it was offered. */
    WORK_WAITS_FOR_YOU,
    /** To the business unit, daily; its reference is the seal's number and hash. */
    REGISTER_SEAL;

    /** The name that a {@link Notice} uses: {@code reply-due-soon}. */
    String letter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
