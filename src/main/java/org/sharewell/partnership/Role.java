package org.sharewell.partnership;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a person may be in an agency, a team or the partnership, by the Code's names (R11). */
public enum Role {
    PRACTITIONER, LINE_MANAGER, SAFEGUARDING_LEAD, LEAD_INFORMATION_OFFICER, DEPUTY_LEAD_INFORMATION_OFFICER,
    DATA_PROTECTION_OFFICER, LEGAL_ADVISER, SENIOR_MANAGER, INFORMATION_ASSET_OWNER, SIRO, COMPLAINT_HANDLER,
    COMMISSIONER, HEAD_OF_AGENCY, COVER, ADMINISTRATOR, BUSINESS_UNIT, EXECUTIVE;

    private static final Set<Role> OF_THE_PARTNERSHIP = EnumSet.of(BUSINESS_UNIT, EXECUTIVE);
    private static final Set<Role> OF_A_TEAM = EnumSet.of(PRACTITIONER, LINE_MANAGER, SAFEGUARDING_LEAD, COVER);

    /** As it is written in files and group ids: {@code line-manager}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role written like this in files and group ids; empty if there is none. */
    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }

    /** The role written like this, or {@link IllegalArgumentException} if there is none. */
    static Role named(String id) {
        return of(id).orElseThrow(() -> new IllegalArgumentException("There is no role \"" + id + "\"."));
    }

    /** What somebody can be in an agency. */
    static List<Role> ofAnAgency() {
        return Arrays.stream(values()).filter(role -> !OF_THE_PARTNERSHIP.contains(role)).toList();
    }

    /** What somebody can be in one team of an agency; every other role is the whole agency's. */
    static List<Role> ofATeam() {
        return List.copyOf(OF_A_TEAM);
    }

    /** What somebody can be in the partnership itself. */
    static List<Role> ofThePartnership() {
        return List.copyOf(OF_THE_PARTNERSHIP);
    }
}
