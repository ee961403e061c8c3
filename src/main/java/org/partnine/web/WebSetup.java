package org.partnine.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import org.partnine.web.accounts.LanguageOfAccount;
import org.partnine.web.frame.Assets;
import org.partnine.web.frame.PageResults;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the pages into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

    private final Assets assets;
    private final PageResults results;
    private final LanguageArgument language;
    private final ErrorsAsPages errors;
    private final NoNul noNul;
    private final LanguageOfAccount accountsLanguage;

    WebSetup(
            Assets assets,
            PageResults results,
            LanguageArgument language,
            ErrorsAsPages errors,
            NoNul noNul,
            LanguageOfAccount accountsLanguage) {
        this.assets = assets;
        this.results = results;
        this.language = language;
        this.errors = errors;
        this.noNul = noNul;
        this.accountsLanguage = accountsLanguage;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(noNul);
        interceptors.addInterceptor(accountsLanguage);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(language);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(results);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(assets.root() + "/**")
                .addResourceLocations(Assets.LOCATION)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(false)
                .addResolver(assets.sheets());
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.addFirst(errors);
    }

    /** The templates as they were compiled at build; nothing is compiled at run time. */
    @Configuration(proxyBeanMethods = false)
    static class Templates {

        @Bean
        TemplateEngine templateEngine() {
            return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.partnine.pages");
        }
    }
}
