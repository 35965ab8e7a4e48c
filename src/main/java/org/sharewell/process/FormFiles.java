package org.sharewell.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** What each {@code .form} file lets in and says, whoever asks; it knows none of the classes that show a form. */
@Component
public class FormFiles {

    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();
    private final ObjectMapper json;

    FormFiles(ObjectMapper json) {
        this.json = json;
    }

    FormSchema schema(String process, String form) {
        return schemas.computeIfAbsent("forms/" + process + "/" + form + ".form", file -> FormSchema.of(file, json));
    }

    /**
     * The words of a form, so that a record says what was asked and answered as the form said it.
     *
     * @throws IllegalStateException if there is no such form
     */
    public FormWords words(String process, String form) {
        return new FormWords(schema(process, form).fields());
    }
}
