package org.sharewell.process;

import java.util.List;

import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;

/** A password is long. Which signs are in it is the person's own affair: length is what makes it hard to guess. */
public final class LongPasswords implements PasswordPolicy {

    /** In characters. */
    public static final int SHORTEST = 12;

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.of(new PasswordPolicyLengthRuleImpl(SHORTEST));
    }
}
