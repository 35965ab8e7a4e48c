package org.sharewell.process;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each page of Camunda's its own nonce. Camunda keeps the one of the page it is writing in the context of the whole
 * application, where anybody's next request overwrites it: the page then names another nonce than its policy, the browser
 * runs none of its scripts, and somebody sees an empty screen.
 */
class OwnNonce extends OncePerRequestFilter {

    private static final String NONCE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new WithOwnNonce(request), response);
    }

    private static final class WithOwnNonce extends HttpServletRequestWrapper {

        private final ServletContext context;

        WithOwnNonce(HttpServletRequest request) {
            super(request);
            this.context = (ServletContext) Proxy.newProxyInstance(OwnNonce.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class}, (proxy, method, about) -> asked(method, about));
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        private Object asked(Method method, Object[] about) throws Throwable {
            var nonce = about != null && NONCE.equals(about[0]);
            if (nonce && method.getName().equals("getAttribute")) return getAttribute(NONCE);
            if (nonce && method.getName().equals("setAttribute")) {
                setAttribute(NONCE, about[1]);
                return null;
            }
            try {
                return method.invoke(super.getServletContext(), about);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }
    }
}
