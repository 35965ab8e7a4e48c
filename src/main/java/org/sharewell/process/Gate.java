package org.sharewell.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Filter;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * What stands between a browser and everything else, from the outside in; all of it before Camunda's own filters.
 *
 * <p>The web server asks for its filters before there is a database, so what they need of it is looked up at the first
 * request.
 */
@Configuration(proxyBeanMethods = false)
class Gate {

    @Bean
    FilterRegistrationBean<SafeHeaders> safeHeaders() {
        return at(10, new SafeHeaders(), "/*");
    }

    @Bean
    FilterRegistrationBean<SameOrigin> sameOrigin(@Lazy Refusals refusals) {
        return at(20, new SameOrigin(refusals), "/*");
    }

    @Bean
    FilterRegistrationBean<AllowList> allowList(@Lazy AllowedCalls allowed, @Lazy SignedIn signedIn,
            @Lazy Refusals refusals) {
        return at(30, new AllowList(allowed, signedIn, refusals), "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<PlainErrors> plainErrors(@Lazy SignedIn signedIn, @Lazy Refusals refusals) {
        return at(40, new PlainErrors(signedIn, refusals), "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<AdministratorsPages> administratorsPages(@Lazy SignedIn signedIn,
            @Lazy CockpitAccess cockpit) {
        return at(50, new AdministratorsPages(signedIn, cockpit), "/camunda/app/*");
    }

    @Bean
    FilterRegistrationBean<StartFormChoices> startFormChoices(@Lazy SignedIn signedIn, @Lazy FormDesk desk,
            @Lazy ObjectMapper json) {
        return at(60, new StartFormChoices(signedIn, desk, json), "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<OwnNonce> ownNonce() {
        return at(70, new OwnNonce(), "/camunda/app/*");
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter, String pattern) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(pattern);
        registration.setOrder(order);
        return registration;
    }
}
