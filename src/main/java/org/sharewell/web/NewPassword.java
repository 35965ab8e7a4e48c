package org.sharewell.web;

import java.util.ArrayList;
import java.util.List;

import org.sharewell.process.LongPasswords;

/**
 * What somebody typed to change their own password.
 *
 * @param present the one they sign in with; never null
 * @param chosen the one they want; never null
 * @param again the same once more; never null
 */
record NewPassword(String present, String chosen, String again) {

    /** What stands against it, whatever the present one really is, in sentences; empty if nothing does. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        if (present.isEmpty()) problems.add("Type your present password.");
        if (chosen.length() < LongPasswords.SHORTEST) {
            problems.add("Choose a new password of at least " + LongPasswords.SHORTEST + " characters.");
        }
        if (!chosen.equals(again)) problems.add("You typed two different new passwords. Type the same one twice.");
        if (!chosen.isEmpty() && chosen.equals(present)) problems.add("Choose another password than the present one.");
        return problems;
    }

    /** What is in it is nobody's to read. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
