package org.sharewell.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** What may be added: a file of a kind that is allowed, that is what its name says, neither empty nor too large. */
@Component
public class DocumentPolicy {

    private static final Set<String> WITH_MACROS = Set.of("docm", "dotm", "xlsm", "xltm", "xlsb", "pptm", "potm");
    private static final String INSTEAD = " Save it as PDF and add that.";

    /** Names that people know better than an ending. */
    private static final Map<String, String> CALLED = Map.of("pdf", "PDF", "docx", "Word (docx)", "xlsx",
            "Excel (xlsx)", "odt", "OpenDocument (odt)", "png", "PNG", "jpg", "JPEG", "jpeg", "JPEG", "txt",
            "plain text (txt)");

    private final DocumentSettings settings;

    DocumentPolicy(DocumentSettings settings) {
        this.settings = settings;
    }

    /** What stands against it, in sentences that say what to do; empty if it may be added. */
    List<String> problems(Offered file) {
        if (file.content().length == 0) {
            return List.of("That file is empty. Look at it again, then choose the right one.");
        }
        if (file.content().length > settings.largest().toBytes()) return List.of(tooLarge());
        if (WITH_MACROS.contains(file.ending())) return List.of(macros());
        var type = settings.types().get(file.ending());
        if (type == null) {
            return List.of("A file of this kind cannot be added. Possible are " + kinds() + "." + INSTEAD);
        }
        var real = RealType.of(file.content());
        if (real.macros()) return List.of(macros());
        return real.type().equalsIgnoreCase(type) ? List.of() : List.of("That file is not what its name says: it ends"
                + " in “." + file.ending() + "”, but inside it is something else, or it is locked with a password. Open"
                + " it, save it as PDF without a password, and add that.");
    }

    /** Said also where the web server stops reading before we can look. */
    public String tooLarge() {
        return "That file is larger than " + largest() + ". Save it smaller, for example as a"
                + " PDF with smaller pictures, or add it in parts.";
    }

    /** What can be added, as people call it: "PDF, Word (docx), …". */
    public String kinds() {
        return settings.types().keySet().stream().map(ending -> CALLED.getOrDefault(ending,
                ending.toUpperCase(Locale.ROOT))).distinct().sorted().collect(Collectors.joining(", "));
    }

    /** The endings that can be added, as a file chooser takes them: ".docx,.pdf". */
    public String endings() {
        return settings.types().keySet().stream().map(ending -> "." + ending).sorted().collect(Collectors.joining(","));
    }

    /** How large one may be: "20 MB". */
    public String largest() {
        return settings.largest().toMegabytes() + " MB";
    }

    private static String macros() {
        return "That file has macros in it, which run by themselves, so it cannot be added." + INSTEAD;
    }
}
