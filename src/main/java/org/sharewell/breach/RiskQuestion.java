package org.sharewell.breach;

/**
 * What the table of risks is asked (R32).
 *
 * @param severity {@code low}, {@code medium} or {@code high}: how bad it could be for the people affected
 * @param likelihood {@code unlikely}, {@code possible} or {@code likely}
 * @param receiver who got the data: {@code inside}, {@code bound} by confidence, {@code family}, {@code unknown},
 *     {@code published} or {@code nobody}
 * @param recovered {@code yes} or {@code no}: deletion or return is confirmed and there is no copy
 * @param encrypted {@code yes} or {@code no}: they were encrypted and the key is safe
 * @param vulnerable {@code yes} or {@code no}: special categories, criminal offences or children's data among them
 */
record RiskQuestion(String severity, String likelihood, String receiver, String recovered, String encrypted,
                    String vulnerable) { }
