package org.partnine.api;

import java.util.List;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the API into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class ApiSetup implements WebMvcConfigurer {

    static final String PATHS = "/api/v1/**";

    private final StrictParameters parameters;
    private final Problems problems;

    ApiSetup(StrictParameters parameters, Problems problems) {
        this.parameters = parameters;
        this.problems = problems;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(parameters).addPathPatterns(PATHS);
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.addFirst(problems);
    }

    /** What serves the API beside Spring MVC. */
    @Configuration(proxyBeanMethods = false)
    static class Serving {

        @Bean
        FilterRegistrationBean<ContentTags> contentTags() {
            var registration = new FilterRegistrationBean<>(new ContentTags());
            registration.addUrlPatterns("/api/*");
            return registration;
        }

        /** Symbols such as ICC-02/05 hold slashes; clients that encode them mean the same path. */
        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashes() {
            return server -> server.addConnectorCustomizers(connector -> connector.setEncodedSolidusHandling("decode"));
        }
    }
}
