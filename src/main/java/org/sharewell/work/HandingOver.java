package org.sharewell.work;

/**
 * What somebody wants done with a piece of work.
 *
 * @param way {@code back}: to the team, for whoever claims it next; {@code give}: to a colleague; null if not chosen
 * @param colleague user id of who is to have it; null if nobody was chosen
 * @param reason in words; null if none was given
 * @param seenWith user id of who had it when the page was shown; null if nobody had
 */
public record HandingOver(String way, String colleague, String reason, String seenWith) {

    public HandingOver {
        way = filled(way);
        colleague = filled(colleague);
        reason = filled(reason);
        seenWith = filled(seenWith);
    }

    /** Whether it is to be somebody's and not the team's. */
    public boolean gives() {
        return "give".equals(way);
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
