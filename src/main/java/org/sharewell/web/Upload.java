package org.sharewell.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.sharewell.document.Offered;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * What the form for adding a document sends.
 *
 * @param file null if none was chosen
 * @param others references of the records with which others may read it
 * @param task from which somebody came; empty if from none
 */
record Upload(Offered file, List<String> others, String task) {

    /** Reads it now, and not before: whoever may not add anything has nothing read. */
    static Upload of(HttpServletRequest request) throws IOException {
        var sent = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (sent == null) return new Upload(null, List.of(), "");
        var file = sent.getFile("file");
        var chosen = file != null && file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty();
        return new Upload(chosen ? new Offered(file.getOriginalFilename(), file.getBytes()) : null,
                values(sent.getParameterMap(), "others"), String.join("", values(sent.getParameterMap(), "task")));
    }

    private static List<String> values(Map<String, String[]> fields, String name) {
        return List.of(fields.getOrDefault(name, new String[0]));
    }
}
