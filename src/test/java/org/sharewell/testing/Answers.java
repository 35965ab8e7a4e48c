package org.sharewell.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people fill in, complete and right, to be changed by the test that wants something else. */
public final class Answers {

    private static final List<String> MATCHED = List.of("name", "address");

    private Answers() { }

    public static Map<String, Object> need() {
        return with(Map.of("danger", "no", "about", "Maya Brook"));
    }

    /** A section 47 enquiry about one known child. */
    public static Map<String, Object> described(TestAgency... asked) {
        return with(Map.ofEntries(
                Map.entry("children", List.of(Map.of("name", "Maya Brook", "birthDateIs", "known", "birthDate", "2016-05-03",
                        "nhsNumber", "9434765919", "wanted", true))),
                Map.entry("needed", "Attendances since January, and any worry noted."),
                Map.entry("noLess", "A summary would not show the pattern."),
                Map.entry("purpose", "To find out whether Maya is safe at home."),
                Map.entry("statutoryFunction", "enquiry"), Map.entry("level", "4"), Map.entry("cause", "yes"),
                Map.entry("causeFacts", "Bruises seen at school on two days."),
                Map.entry("family", "not-this-step"),
                Map.entry("agencies", agencies(asked)),
                Map.entry("urgency", "routine"), Map.entry("onward", "The child protection conference."),
                Map.entry("telling", "told")));
    }

    public static List<Map<String, Object>> agencies(TestAgency... asked) {
        return List.of(asked).stream().<Map<String, Object>>map(agency -> Map.of("unit", agency.id(),
                "why", "They saw Maya last.", "told", "Bruises were seen at school.")).toList();
    }

    public static Map<String, Object> shared() {
        return with(Map.of("answer", "decide", "decisions", List.of(sharing()),
                "items", List.of(Map.of("about", "1", "topic", "Attendances", "content", "Two visits, 3 and 9 March.",
                        "kind", "fact")),
                "accurate", "yes", "method", "sharewell", "onward", "agreed", "telling", "told"));
    }

    /** The same where somebody must not learn something: each line was checked for it. */
    public static Map<String, Object> checked() {
        return but(shared(), "items", List.of(Map.of("about", "1", "topic", "Attendances", "content",
                "Two visits, 3 and 9 March.", "kind", "fact", "checked", true)));
    }

    /** The seven questions for one child, answered with yes. */
    public static Map<String, Object> sharing() {
        return with(Map.ofEntries(Map.entry("matchedOn", MATCHED), Map.entry("outcome", "share"), Map.entry("basis", "public-task"),
                Map.entry("proportionate", "yes"), Map.entry("needToKnow", "yes"), Map.entry("limitedByPower", "no"),
                Map.entry("fromAnother", "no"), Map.entry("anonymousWouldDo", "no"), Map.entry("identifies", "yes"),
                Map.entry("confidential", List.of("sensitive", "not-public", "in-confidence")),
                Map.entry("condition", "safeguarding-of-children"), Map.entry("consent", "not-sought"),
                Map.entry("notSoughtBecause", "harm-to-child"),
                Map.entry("ifNotShared", "Maya may be hurt again.")));
    }

    public static Map<String, Object> notShared() {
        return with(Map.of("answer", "decide", "decisions", List.of(refusing())));
    }

    /** The seven questions for one child, answered with no. */
    public static Map<String, Object> refusing() {
        return with(Map.of("matchedOn", MATCHED, "outcome", "not-share", "refusalReasons", List.of("not-needed"),
                "reasonTold", "What we hold is about another matter.",
                "deliberation", "Read the file; nothing touches the enquiry.",
                "ifNotShared", "Nothing that the enquiry would miss."));
    }

    public static Map<String, Object> nothingHeld() {
        return with(Map.of("answer", "nothing-held", "whereLooked", "Case system and paper archive."));
    }

    /** The same answers, one of them changed; null leaves it out. */
    public static Map<String, Object> but(Map<String, Object> answers, String key, Object value) {
        var changed = with(answers);
        if (value == null) changed.remove(key);
        else changed.put(key, value);
        return changed;
    }

    private static Map<String, Object> with(Map<String, ?> answers) {
        return new HashMap<>(answers);
    }
}
