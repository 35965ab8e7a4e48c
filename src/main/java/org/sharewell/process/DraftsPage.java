package org.sharewell.process;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.camunda.bpm.engine.TaskService;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the form in Tasklist sends what is being typed. */
@RestController
class DraftsPage {

    private static final int MOST = 256 * 1024;
    private static final String NOT_YOURS = "This task is not assigned to you, so what you type in it is not kept.";
    private static final String NO_DRAFT = "That is not a form that was being filled in.";

    private final Drafts drafts;
    private final TaskService tasks;
    private final SignedIn signedIn;
    private final Refusals refusals;

    DraftsPage(Drafts drafts, TaskService tasks, SignedIn signedIn, Refusals refusals) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.signedIn = signedIn;
        this.refusals = refusals;
    }

    @PutMapping("/drafts/{taskId}")
    void keep(@PathVariable String taskId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var person = signedIn.person(request);
        if (person.isEmpty()) {
            refusals.answer(response, HttpServletResponse.SC_UNAUTHORIZED, AllowedCalls.SIGN_IN);
            return;
        }
        var body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            refusals.answer(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, AllowedCalls.TOO_LARGE);
            return;
        }
        var fields = CallBodies.object(body);
        if (fields.isEmpty()) {
            refusals.answer(response, HttpServletResponse.SC_BAD_REQUEST, NO_DRAFT);
        } else if (tasks.createTaskQuery().taskId(taskId).taskAssignee(person.get()).count() == 0) {
            refusals.answer(response, HttpServletResponse.SC_FORBIDDEN, NOT_YOURS);
        } else {
            try {
                drafts.keep(taskId, person.get(), fields.get());
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } catch (DataIntegrityViolationException endedMeanwhile) {
                refusals.answer(response, HttpServletResponse.SC_FORBIDDEN, NOT_YOURS);
            }
        }
    }

    @DeleteMapping("/drafts/{taskId}")
    void drop(@PathVariable String taskId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var person = signedIn.person(request);
        if (person.isEmpty()) {
            refusals.answer(response, HttpServletResponse.SC_UNAUTHORIZED, AllowedCalls.SIGN_IN);
            return;
        }
        drafts.drop(taskId, person.get());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
