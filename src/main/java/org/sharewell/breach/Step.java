package org.sharewell.breach;

import java.util.List;
import java.util.Locale;

import org.sharewell.partnership.Role;

/** What is to be done about a breach, who does it, and what the register says while it is not done. */
enum Step {
    /** Is anybody in danger because of it, and what keeps them safe (R30). */
    DANGER(List.of(Role.SAFEGUARDING_LEAD, Role.LEAD_INFORMATION_OFFICER, Role.DEPUTY_LEAD_INFORMATION_OFFICER)),
    /** What is done to stop it, get it back, have it deleted. */
    CONTAINMENT(List.of(Role.LEAD_INFORMATION_OFFICER, Role.DEPUTY_LEAD_INFORMATION_OFFICER)),
    /** How it came about (C39). */
    INVESTIGATION(List.of(Role.LEAD_INFORMATION_OFFICER, Role.DEPUTY_LEAD_INFORMATION_OFFICER,
            Role.DATA_PROTECTION_OFFICER, Role.SENIOR_MANAGER)),
    /** What came of it and what is learnt (C17, C41). */
    CLOSING(List.of(Role.LEAD_INFORMATION_OFFICER, Role.DEPUTY_LEAD_INFORMATION_OFFICER));

    private final List<Role> roles;

    Step(List<Role> roles) {
        this.roles = roles;
    }

    /** The roles whose holders do it, together. */
    List<Role> roles() {
        return roles;
    }

    /** Whether this step is done by a task of this id in the model. */
    boolean isOf(String task) {
        return task.equals(switch (this) {
            case DANGER -> "UserTask_SeeToDanger";
            case CONTAINMENT -> "UserTask_ContainBreach";
            case INVESTIGATION -> "UserTask_InvestigateBreach";
            case CLOSING -> "UserTask_CloseBreach";
        });
    }

    /** As the register and letters say it: {@code containment}. */
    String inWords() {
        return name().toLowerCase(Locale.UK);
    }

    /** The step that a model or a kept record writes so: {@code containment}. */
    static Step of(String written) {
        return valueOf(written.toUpperCase(Locale.UK));
    }
}
