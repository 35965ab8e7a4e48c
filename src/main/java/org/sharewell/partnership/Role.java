package org.sharewell.partnership;

import java.util.Locale;

/** What a person may be in an agency, a team or the partnership, by the Code's names (R11). */
public enum Role {
    PRACTITIONER, LINE_MANAGER, SAFEGUARDING_LEAD, LEAD_INFORMATION_OFFICER, DEPUTY_LEAD_INFORMATION_OFFICER,
    DATA_PROTECTION_OFFICER, LEGAL_ADVISER, SENIOR_MANAGER, INFORMATION_ASSET_OWNER, SIRO, COMPLAINT_HANDLER,
    COMMISSIONER, HEAD_OF_AGENCY, BUSINESS_UNIT, EXECUTIVE;

    /** As it is written in files and group ids: {@code line-manager}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
