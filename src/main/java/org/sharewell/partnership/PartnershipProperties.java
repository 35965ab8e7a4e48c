package org.sharewell.partnership;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code sharewell.partnership.*}
 *
 * @param file where the partnership's file is: a path, {@code file:…} or {@code classpath:…}; required
 * @param allowPasswords whether the file may give people a password; for demonstrations only
 * @param refresh how long what is known about people is used before Camunda is asked again
 * @param starts which roles may start which process, by its id
 * @param kinds the kinds of request by which teams can say what they handle (R12): what a request serves
 */
@ConfigurationProperties("sharewell.partnership")
record PartnershipProperties(String file, boolean allowPasswords, @DefaultValue("10s") Duration refresh,
                             @DefaultValue Map<String, List<Role>> starts,
                             @DefaultValue Set<String> kinds) { }
