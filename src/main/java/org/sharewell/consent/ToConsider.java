package org.sharewell.consent;

import java.util.List;

/**
 * A request as it is put before the consent gate.
 *
 * @param reference the request
 * @param unit the agency or team that asks
 * @param asker user id of whoever asks
 * @param about who and what it is about, in words for the safeguarding lead
 * @param question what the gate is asked
 * @param why what makes the asker judge the need or the harm so, in words (C46); null where nothing was said
 * @param consents what the relevant individuals said
 * @param urgent true if it is needed now or a child is in danger (R13)
 * @param somebodyToAsk false if everybody was asked already: then the gate's answer is kept and holds nothing back
 */
public record ToConsider(String reference, String unit, String asker, String about, GateQuestion question, String why,
                         List<Consent> consents, boolean urgent, boolean somebodyToAsk) { }
