package org.partnine.platform.security;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the access rules in front of all doors, before anything else looks at a request. */
@Configuration(proxyBeanMethods = false)
class AccessSetup implements WebMvcConfigurer {

    private final AccessInterceptor access;

    AccessSetup(AccessInterceptor access) {
        this.access = access;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(access).order(Ordered.HIGHEST_PRECEDENCE);
    }
}
