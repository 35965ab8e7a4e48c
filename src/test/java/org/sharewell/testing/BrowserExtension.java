package org.sharewell.testing;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a {@link Browser}: one Chromium for the whole run, the sessions of each test closed at its end. */
public class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
    private static final Path PICTURES = Path.of("target", "browser");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var chromium = test.getRoot().getStore(NAMESPACE)
                .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        return test.getStore(NAMESPACE).getOrComputeIfAbsent(Browser.class,
                key -> new Browser(chromium.started()), Browser.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var browser = test.getStore(NAMESPACE).get(Browser.class, Browser.class);
        if (browser == null) return;
        if (test.getExecutionException().isPresent()) {
            browser.picture(PICTURES, test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName());
        }
        browser.end();
    }
}
