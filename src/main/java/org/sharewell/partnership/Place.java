package org.sharewell.partnership;

/** Where in the partnership's file something stands, so that a refusal can say it. */
record Place(String words) {

    static final Place WHOLE_FILE = new Place(null);

    static Place agency(int number, String id) {
        return new Place(id == null ? "agency number " + number : "agency " + id);
    }

    static Place person(int number, String id) {
        return new Place(id == null ? "person number " + number : "person " + id);
    }

    Place team(int number, String id) {
        return within(id == null ? "team number " + number : "team " + id);
    }

    Place within(String further) {
        return new Place(words == null ? further : words + ", " + further);
    }

    /** The refusal to be thrown: where, and what to do. */
    PartnershipFileRefused refuse(String sentence) {
        var where = words == null ? "" : ", " + words;
        return new PartnershipFileRefused("The partnership's file" + where + ": " + sentence);
    }

    /** The text, which must be there. */
    String needs(String text, String key) {
        if (text == null || text.isBlank()) throw refuse("\"" + key + "\" is missing.");
        return text.strip();
    }

    /** The id, which must be there and fit a user's, a group's and a tenant's id. */
    String needsId(String id, String allowed, String inWords) {
        if (!needs(id, "id").matches(allowed)) throw refuse("an id has only " + inWords + ".");
        return id.strip();
    }
}
