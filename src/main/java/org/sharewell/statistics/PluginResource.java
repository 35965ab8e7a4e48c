package org.sharewell.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;
import org.sharewell.statistics.Watching.Sight;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * The addresses that Cockpit's pages of ours call. Camunda makes this object for each call, so it finds the application by
 * the servlet's context. Each call is answered only for one who has access to Cockpit, and narrowed to what they see.
 */
@Path("plugin/" + SharewellPlugin.ID)
@Produces(MediaType.APPLICATION_JSON)
public class PluginResource extends AbstractCockpitPluginRootResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    @Context
    private HttpServletRequest request;
    @BeanParam
    private Question question;

    /** Called by Cockpit. */
    public PluginResource() {
        super(SharewellPlugin.ID);
    }

    /** How things stand at this moment. */
    @GET
    @Path("{engine}/now")
    public Response now() {
        return seen((answers, sight) -> json(answers.dashboard(sight)));
    }

    /** What stands behind a number of open work. */
    @GET
    @Path("{engine}/work/{procedure}/{part}")
    public Response work(@PathParam("procedure") String procedure, @PathParam("part") String part) {
        return seen((answers, sight) -> found(bean(NothingThere.class).work(procedure, part, question),
                () -> answers.work(sight, procedure, part, question.agency().orElse(null))));
    }

    /** What figures can be narrowed down by, and which charts there are. */
    @GET
    @Path("{engine}/choices")
    public Response choices() {
        return seen((answers, sight) -> json(answers.choices(sight)));
    }

    /** One chart. */
    @GET
    @Path("{engine}/chart/{chart}")
    public Response chart(@PathParam("chart") String id) {
        return counted(id, (answers, chart, wanted, sight) -> json(answers.chart(chart, wanted)));
    }

    /** One chart's table, as it may leave for the partnership. */
    @GET
    @Path("{engine}/table/{chart}")
    @Produces(MediaType.WILDCARD)
    public Response table(@PathParam("chart") String id) {
        return counted(id, (answers, chart, wanted, sight) -> {
            var table = answers.table(chart, wanted);
            return Response.ok(table.text(), CSV)
                    .header("Content-Disposition", "attachment; filename=\"" + table.name() + '"').build();
        });
    }

    /** The instances behind a figure, a page of them. */
    @GET
    @Path("{engine}/behind/{chart}/{measure}")
    public Response behind(@PathParam("chart") String id, @PathParam("measure") String measure) {
        return counted(id, (answers, chart, wanted, sight) -> found(bean(NothingThere.class).figure(chart, measure, question),
                () -> answers.behind(chart, measure, question.value(), wanted, sight, question.page().orElseThrow())));
    }

    /** Where in a model the work stands, and how long it stayed there. */
    @GET
    @Path("{engine}/elements/{procedure}")
    public Response elements(@PathParam("procedure") String procedure) {
        return seen((answers, sight) -> found(bean(NothingThere.class).procedure(procedure),
                () -> answers.elements(procedure, sight)));
    }

    /** What is at an element of a model now. */
    @GET
    @Path("{engine}/elements/{procedure}/{element}")
    public Response here(@PathParam("procedure") String procedure, @PathParam("element") String element) {
        return seen((answers, sight) -> found(bean(NothingThere.class).procedure(procedure),
                () -> answers.here(procedure, element, sight)));
    }

    /** What is answered once the question makes sense. */
    private interface Counting {
        Response of(CockpitAnswers answers, Chart chart, Wanted wanted, Sight sight);
    }

    private Response counted(String id, Counting count) {
        return seen((answers, sight) -> {
            var chart = Chart.of(id);
            if (chart.isEmpty()) return refused(Response.Status.NOT_FOUND, List.of("There is no such chart."));
            var answer = answers.wanted(question.asked(), sight);
            return answer.problems().isEmpty() ? count.of(answers, chart.get(), answer.wanted(), sight)
                    : refused(Response.Status.BAD_REQUEST, answer.problems());
        });
    }

    private Response seen(BiFunction<CockpitAnswers, Sight, Response> answer) {
        return bean(Door.class).open(request, (answers, sight) -> answer.apply(answers, sight), this::refused);
    }

    /** @param missing why there is nothing at this address; empty where there is */
    private Response found(Optional<String> missing, Supplier<?> answer) {
        return missing.map(sentence -> refused(Response.Status.NOT_FOUND, List.of(sentence)))
                .orElseGet(() -> json(answer.get()));
    }

    private Response refused(Response.Status status, List<String> sentences) {
        return Response.fromResponse(json(Map.of("message", String.join(" ", sentences)))).status(status).build();
    }

    private Response json(Object answer) {
        try {
            return Response.ok(bean(ObjectMapper.class).writeValueAsString(answer), MediaType.APPLICATION_JSON).build();
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("An answer cannot be written.", unwritable);
        }
    }

    private <T> T bean(Class<T> type) {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext).getBean(type);
    }
}
