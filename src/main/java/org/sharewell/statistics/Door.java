package org.sharewell.statistics;

import java.util.List;
import java.util.function.BiFunction;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;

import org.camunda.bpm.engine.ProcessEngineException;
import org.sharewell.process.AsTheEngine;
import org.sharewell.process.CallRefused;
import org.sharewell.process.Refusals;
import org.sharewell.process.SignedIn;
import org.sharewell.statistics.Watching.Sight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Lets in who may see figures, makes known who tried and may not, and says in words why a question was given up. */
@Component
class Door {

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private final CockpitAnswers answers;
    private final Watching watching;
    private final SignedIn signedIn;
    private final AsTheEngine asTheEngine;
    private final Refusals refusals;
    private final TimeLimit limit;

    Door(CockpitAnswers answers, Watching watching, SignedIn signedIn, AsTheEngine asTheEngine, Refusals refusals,
         TimeLimit limit) {
        this.answers = answers;
        this.watching = watching;
        this.signedIn = signedIn;
        this.asTheEngine = asTheEngine;
        this.refusals = refusals;
        this.limit = limit;
    }

    Response open(HttpServletRequest request, BiFunction<CockpitAnswers, Sight, Response> ask,
                  BiFunction<Response.Status, List<String>, Response> refuse) {
        // The person's own permissions would narrow what is asked of groups; they are looked at here, once.
        return asTheEngine.get(() -> {
            try {
                return answer(request, ask, refuse);
            } catch (QueryTimeoutException givenUp) {
                LOG.warn("A figure took too long and was given up.");
                return refuse.apply(Response.Status.SERVICE_UNAVAILABLE, List.of("That took too long and was stopped. "
                        + "Choose a shorter period, or try again in a few minutes."));
            } catch (DataAccessException | TransactionException | ProcessEngineException failed) {
                LOG.error("A figure could not be counted.", failed);
                return refuse.apply(Response.Status.INTERNAL_SERVER_ERROR, List.of("Something went wrong on our side. Try "
                        + "again; if it happens again, look at the log."));
            }
        });
    }

    private Response answer(HttpServletRequest request, BiFunction<CockpitAnswers, Sight, Response> ask,
                            BiFunction<Response.Status, List<String>, Response> refuse) {
        var person = signedIn.person(request).orElseThrow();
        var sight = watching.of(person);
        if (sight.isPresent()) return limit.read(() -> ask.apply(answers, sight.get()));
        refusals.makeKnown(new CallRefused(person, request.getMethod(), "cockpit/plugin/sharewell"));
        return refuse.apply(Response.Status.FORBIDDEN, List.of("These figures are for administrators."));
    }
}
